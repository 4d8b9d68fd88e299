namespace Multistage;

/// <summary>One pattern of a <c>.dockerignore</c> file or of <c>--exclude</c>, as the engine compares it with paths.</summary>
internal sealed class PathPattern
{
    private readonly PatternKind _kind;
    private readonly ExpressionProgram? _expression;

    private PathPattern(string text, bool isException)
    {
        Text = text;
        IsException = isException;
        if (FileNamePattern.Parse(text).Matches(".") is null)
        {
            Refusal = "a '[' is never closed, a class of characters is empty, or a '\\' stands at the end";
            return;
        }

        var translated = PatternExpression.Of(text);
        _kind = translated.Kind;
        if (_kind != PatternKind.Expression) return;
        try
        {
            _expression = ExpressionProgram.Compile(translated.Expression);
        }
        catch (ExpressionException exception)
        {
            LateRefusal = exception.Message;
        }
    }

    /// <summary>The pattern without <c>!</c>, cleaned.</summary>
    public string Text { get; }

    /// <summary>Whether what it matches is taken back in.</summary>
    public bool IsException { get; }

    /// <summary>Why the engine refuses it at once, as a phrase; null where it does not.</summary>
    public string? Refusal { get; }

    /// <summary>Why the engine refuses to build when it first compares it with a path, as a phrase; null where it does not.</summary>
    public string? LateRefusal { get; }

    /// <summary>Reads a pattern; null where there is none.</summary>
    public static PathPattern? Read(string pattern)
    {
        var text = pattern.Trim();
        if (text.Length == 0) return null;
        text = SlashPath.Clean(text);
        return text[0] == '!' ? new(text.Substring(1), isException: true) : new(text, isException: false);
    }

    /// <summary>Why the engine refuses a pattern, as a phrase; null where it does not.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="atOnce">Whether only what makes it refuse a build that has no file counts.</param>
    public static string? ProblemOf(string pattern, bool atOnce = false) => Read(pattern) switch
    {
        null => null,
        { IsException: true, Text.Length: 0 } => "nothing follows the '!'",
        var read => read.Refusal ?? (atOnce ? null : read.LateRefusal),
    };

    /// <summary>Whether it matches a path itself; what is in a folder that it matches is for <see cref="PathPatterns"/> to say.</summary>
    /// <exception cref="FormatException">The engine would refuse to build.</exception>
    public bool Matches(string path) => _kind switch
    {
        PatternKind.Exact => path == Text,
        PatternKind.Prefix => path.StartsWith(Text.Substring(0, Text.Length - 2), StringComparison.Ordinal),
        PatternKind.Suffix => EndsAsText(path),
        _ when _expression is { } expression => expression.IsMatch(CodePoints.Of(path)),
        _ => throw new FormatException($"The engine refuses the pattern '{Text}': {LateRefusal}."),
    };

    private bool EndsAsText(string path)
    {
        // The engine skips a byte order mark, yet counts it here: it looks for the rest of it, which ends no path.
        if (Text[0] == WordExpander.ByteOrderMark) return false;
        var suffix = Text.Substring(2);
        return path.EndsWith(suffix, StringComparison.Ordinal)
            || (suffix[0] == '/' && path.Length == suffix.Length - 1 && suffix.EndsWith(path, StringComparison.Ordinal));
    }
}
