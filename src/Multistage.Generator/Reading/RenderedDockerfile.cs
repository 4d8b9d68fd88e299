namespace Multistage.Generator.Reading;

/// <summary>A class whose Dockerfile is complete and proven to read back: what is emitted is made of this alone.</summary>
/// <param name="Class">The class; its script files are in place.</param>
/// <param name="Text">The text of the file.</param>
internal sealed record RenderedDockerfile(DockerfileClass Class, string Text);
