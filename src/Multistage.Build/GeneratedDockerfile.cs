namespace Multistage.Build;

/// <summary>A Dockerfile that the generator left in a compiled assembly.</summary>
/// <param name="Path">Where it belongs, relative to the folder of the project, with <c>/</c>.</param>
/// <param name="Text">The whole text, with <c>\n</c>.</param>
/// <param name="Overwrite">Whether it may take the place of a file that Multistage did not write.</param>
internal sealed record GeneratedDockerfile(string Path, string Text, bool Overwrite)
{
    /// <summary>The class that the text comes from, as its header says.</summary>
    public string ClassName => Reading.DockerfileHeader.ClassOf(Text) ?? "the class";
}
