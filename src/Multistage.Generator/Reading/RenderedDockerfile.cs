namespace Multistage.Generator.Reading;

/// <summary>A class and its Dockerfile, which is complete and proven to read back: what is emitted is made of this alone.</summary>
/// <param name="Class">The class; its script files are in place.</param>
/// <param name="Text">The text of the file; null where the class has an error, and no file is written for it.</param>
internal sealed record RenderedDockerfile(DockerfileClass Class, string? Text)
{
    /// <summary>A class with an error. It keeps its members, so that the code that uses them has no errors of its own.</summary>
    public static RenderedDockerfile Incomplete(DockerfileClass item) => new(item, Text: null);
}
