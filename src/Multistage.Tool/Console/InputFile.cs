namespace Multistage.Tool.Console;

/// <summary>A file that a command line names.</summary>
/// <param name="Name">The path as the user named it, with <c>/</c> where a pattern found it; <c>-</c> for standard input.</param>
/// <param name="FullPath">The absolute path; null for standard input.</param>
internal sealed record InputFile(string Name, string? FullPath)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The file of a path, or standard input for <c>-</c>.</summary>
    public static InputFile Of(string name, string workingDirectory) =>
        new(name, name == StandardInput ? null : Path.GetFullPath(name, workingDirectory));
}
