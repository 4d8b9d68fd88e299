using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>A file that was read and may be changed.</summary>
/// <param name="Name">The path as it is shown.</param>
/// <param name="FullPath">The absolute path.</param>
/// <param name="Content">What is in it.</param>
internal sealed record TextFile(string Name, string FullPath, EncodedText Content)
{
    /// <summary>The text without a byte order mark.</summary>
    public string Text => Content.Text;

    /// <summary>Why it cannot be changed; null where it can.</summary>
    public Problem? WhyUnchangeable =>
        Content.IsExact ? null : new(Name, "The file is not UTF-8, so that changing it would lose what is in it. Save it as UTF-8.");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="workingDirectory">The folder that the path is shown from.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static FileResult<TextFile> Read(string path, string workingDirectory, CancellationToken cancellation)
    {
        var name = NameOf(path, workingDirectory);
        return FileResult<TextFile>.Of(new(name, path), Stream.Null, source => new(name, path, EncodedText.Of(source.Bytes)), cancellation);
    }

    /// <summary>A path as it is shown to a user who is in a folder.</summary>
    public static string NameOf(string path, string workingDirectory) =>
        Path.GetRelativePath(workingDirectory, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Something that is wrong at a position of the text.</summary>
    public Problem ProblemAt(int position, string message)
    {
        var before = Text.AsSpan(0, position);
        return new(Name, message) { Line = before.Count('\n') + 1, Column = position - before.LastIndexOf('\n'), Text = Text };
    }

    /// <summary>Something that is left to do at a position of the text. Its line is not shown: there may be many.</summary>
    public Problem WarningAt(int position, string message) => ProblemAt(position, message) with { IsWarning = true, Text = null };

    /// <summary>The position as an editor takes it: <c>path:line</c>.</summary>
    public string Place(int position) => FormattableString.Invariant($"{Name}:{Text.AsSpan(0, position).Count('\n') + 1}");
}
