namespace Multistage.Build;

/// <summary>A file that the generator left in a compiled assembly.</summary>
/// <param name="Attribute">The attribute that asks for it: <c>Dockerfile</c> for <c>[Dockerfile]</c>.</param>
/// <param name="Path">Where it belongs, relative to the folder of the project, with <c>/</c>.</param>
/// <param name="Text">The whole text, with <c>\n</c>.</param>
/// <param name="Overwrite">Whether it may take the place of a file that Multistage did not write.</param>
internal sealed record GeneratedFile(string Attribute, string Path, string Text, bool Overwrite)
{
    /// <summary>The class that the text comes from, as its header says.</summary>
    public string ClassName => Reading.FileHeader.ClassOf(Text) ?? "the class";

    /// <summary>The folder of the build context, relative to the folder of the project; null where nothing says so.</summary>
    public string? Context { get; init; }

    /// <summary>Whether it is a Dockerfile, and not one of the files around it.</summary>
    public bool IsDockerfile => Attribute == "Dockerfile";
}
