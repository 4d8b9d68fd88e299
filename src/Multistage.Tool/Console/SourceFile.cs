namespace Multistage.Tool.Console;

/// <summary>A file that was read.</summary>
/// <param name="File">Which one.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record SourceFile(InputFile File, byte[] Bytes)
{
    /// <summary>The path as the user named it.</summary>
    public string Name => File.Name;

    /// <summary>Whether the bytes are UTF-8; in what is read of any other file, characters are lost.</summary>
    public bool IsText => System.Text.Unicode.Utf8.IsValid(Bytes);

    /// <summary>What BuildKit reads in it.</summary>
    public DockerfileParseResult Parse() => DockerfileParser.Parse(Bytes);
}
