namespace Multistage;

/// <summary>A substitution such as <c>${name:-word}</c>, without its word.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Modifier">What is done: <c>-</c>, <c>+</c>, <c>?</c>, <c>#</c>, <c>%</c> or <c>/</c>.</param>
/// <param name="EmptyIsUnset">Whether a <c>:</c> stands before the modifier, so that an empty value counts as none.</param>
/// <param name="All">Whether <c>//</c> replaces all that matches.</param>
internal sealed record Substitution(string Name, char Modifier, bool EmptyIsUnset, bool All)
{
    /// <summary>Whether it becomes the text after the modifier, as it is.</summary>
    /// <param name="value">The variable's value; null where it is not set.</param>
    public bool IsItsText(string? value) => Modifier is '-' or '+' && IsMissing(value) == (Modifier == '-');

    /// <summary>What it becomes.</summary>
    /// <param name="value">The variable's value; null where it is not set.</param>
    /// <param name="text">The text after the modifier, already expanded.</param>
    /// <param name="pattern">The text between the slashes of <c>/</c>; null for other modifiers.</param>
    public ExpandedWord Apply(string? value, string text, string? pattern)
    {
        var missing = IsMissing(value);
        return Modifier switch
        {
            '-' => new(missing ? text : value!),
            '+' => new(missing ? string.Empty : text),
            '?' => missing ? new(string.Empty, Missing(value, text), Name) : new(value!),
            '/' => Replace(value ?? string.Empty, pattern!, text),
            _ => Cut(value ?? string.Empty, text),
        };
    }

    private bool IsMissing(string? value) => value is null || (EmptyIsUnset && value.Length == 0);

    private string Missing(string? value, string message)
    {
        if (message.Length > 0) return $"'{Name}' is required: {message}";
        return value is null ? $"'{Name}' is required and not set" : $"'{Name}' is required and empty";
    }

    /// <summary><c>#</c> and <c>%</c> cut the shortest match from an end, <c>##</c> and <c>%%</c> the longest.</summary>
    private ExpandedWord Cut(string value, string text)
    {
        var longest = text.Length > 0 && text[0] == Modifier;
        if (longest) text = text.Substring(1);
        var fromEnd = Modifier == '%';
        var points = CodePoints.Of(text);
        if (fromEnd) CodePoints.ReversePattern(points);
        if (!ShellPattern.TryParse(points, out var pattern, out var error)) return new(string.Empty, error);

        var searched = CodePoints.Of(value);
        if (fromEnd) Array.Reverse(searched);
        if (pattern.IsTooMuchFor(searched)) return TooMuch;
        var end = pattern.MatchAt(searched, 0, longest);
        if (end <= 0) return new(value);
        var rest = searched.Skip(end).ToArray();
        if (fromEnd) Array.Reverse(rest);
        return new(CodePoints.ToText(rest, 0, rest.Length));
    }

    private ExpandedWord Replace(string value, string text, string replacement)
    {
        if (!ShellPattern.TryParse(CodePoints.Of(text), out var pattern, out var error)) return new(string.Empty, error);
        var searched = CodePoints.Of(value);
        if (pattern.IsTooMuchFor(searched)) return TooMuch;
        return All ? PatternReplacement.All(searched, pattern, replacement) : PatternReplacement.First(searched, pattern, replacement);
    }

    private ExpandedWord TooMuch => new(string.Empty, $"the value of '{Name}' is too long to search it for this pattern");
}
