namespace Multistage;

/// <summary>A line such as <c># escape=`</c>.</summary>
/// <param name="Name">The directive's name in lower case: <c>syntax</c>, <c>escape</c> or <c>check</c>.</param>
/// <param name="Value">Its value, to the end of the line.</param>
internal sealed record DirectiveLine(string Name, string Value)
{
    private static readonly string[] Names = ["syntax", "escape", "check"];

    /// <summary>Reads a directive; null where the line is none.</summary>
    public static DirectiveLine? Read(Slice line)
    {
        var (text, start, end) = (line.Buffer, line.Start, line.End);
        if (start >= end || text[start] != '#') return null;
        start++;
        while (start < end && Whitespace.IsSpace(text[start])) start++;
        var nameEnd = start;
        while (nameEnd < end && IsNameCharacter(text[nameEnd])) nameEnd++;
        if (Find(line.Between(start, nameEnd)) is not { } name) return null;
        var equals = SkipSpaces(text, nameEnd, end);
        if (equals == end || text[equals] != '=') return null;
        var value = SkipSpaces(text, equals + 1, end);
        if (value == end)
        {
            // Blanks alone are a value of one blank: so says BuildKit's pattern.
            return value == equals + 1 ? null : new(name, line.Between(end - 1, end).ToString());
        }

        while (Whitespace.IsPatternSpace(text[end - 1])) end--;
        return new(name, line.Between(value, end).ToString());
    }

    private static string? Find(Slice written)
    {
        foreach (var name in Names)
        {
            if (written.IsLower(name)) return name;
        }

        return null;
    }

    private static bool IsNameCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static int SkipSpaces(char[] text, int position, int end)
    {
        while (position < end && Whitespace.IsPatternSpace(text[position])) position++;
        return position;
    }
}
