namespace Multistage;

/// <summary>Writes the value of a directive, of which BuildKit takes the part before the first blank.</summary>
internal static class DirectiveValue
{
    /// <summary>What stands behind the <c>=</c>.</summary>
    public static string Write(string value, string argument)
    {
        if (value.IndexOf(' ') >= 0) throw Refuse.Because($"'{value}' holds a blank, and BuildKit reads it only up to there", argument);

        // Nothing but blanks is a value of one blank, which is cut before that blank.
        if (value.Length == 0) return " ";
        if (value.Length == 1 && value[0] != '\r') return value;
        if (Whitespace.IsPatternSpace(value[0])) throw Refuse.Because("a blank at its start would be lost: trim it", argument);

        // What is white space but no blank stays at the end only where something follows that is cut off.
        return Whitespace.IsPatternSpace(value[value.Length - 1]) ? value + " ." : value;
    }
}
