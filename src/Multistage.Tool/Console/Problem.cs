namespace Multistage.Tool.Console;

/// <summary>Something that a user has to know, and where.</summary>
/// <param name="Path">The file as the user named it; null where it is about no file.</param>
/// <param name="Message">What is wrong and what to do about it, as a sentence.</param>
internal sealed record Problem(string? Path, string Message)
{
    /// <summary>The line, from 1; null for the file as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1; null for the line as a whole.</summary>
    public int? Column { get; init; }

    /// <summary>The text of the file, of which the line is shown.</summary>
    public string? Text { get; init; }

    /// <summary>The rule that is broken, such as <c>DF0101</c>.</summary>
    public string? RuleId { get; init; }

    /// <summary>Whether the file may yet be right.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Why BuildKit refuses a file.</summary>
    public static Problem Refused(string path, DockerfileParseResult file) => new(path, file.Error!.Message)
    {
        Line = file.Error.Line,
        Column = file.Error.Column,
        Text = file.Text,
    };
}
