namespace Multistage.Tool.Console;

/// <summary>A file that was read.</summary>
/// <param name="File">Which one.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record SourceFile(InputFile File, byte[] Bytes)
{
    /// <summary>The path as the user named it.</summary>
    public string Name => File.Name;

    /// <summary>What BuildKit reads in it.</summary>
    public DockerfileParseResult Parse() => DockerfileParser.Parse(Bytes);
}
