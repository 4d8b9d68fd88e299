using System.Text;

namespace Multistage;

/// <summary>
/// Breaks lines that are too long for BuildKit. Between two lines of an instruction it adds no blank and takes none away, so that a
/// line can be broken within a word. Only what the next line begins with matters: a <c>#</c> would make it a comment.
/// </summary>
internal static class LongLine
{
    /// <summary>The longest line that BuildKit reads, in bytes.</summary>
    public const int MostBytes = 65535;

    /// <summary>A character's bytes and the continuation character behind it.</summary>
    private const int LongestCharacter = 5;

    /// <summary>Whether a line of the text is too long.</summary>
    public static bool IsIn(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            if (IsTooLong(text, start, end)) return true;
            start = end + 1;
        }

        return false;
    }

    /// <summary>The text with its long lines broken; the same text where there is none, or where one cannot be broken.</summary>
    /// <param name="text">The lines of an instruction, without those of its heredocs.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static string Break(string text, char escape)
    {
        if (!IsIn(text)) return text;
        var lines = new StringBuilder(text.Length + 16);
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            while (IsTooLong(text, start, end))
            {
                var place = FindBreak(text, start, end, escape);
                if (place == start) return text;
                lines.Append(text, start, place - start).Append(escape).Append('\n');
                start = place;
            }

            lines.Append(text, start, end - start);
            if (end < text.Length) lines.Append('\n');
            start = end + 1;
        }

        return lines.ToString();
    }

    /// <summary>The last place where the line can be broken so that what is before it is not too long; its start where there is none.</summary>
    private static int FindBreak(string text, int start, int end, char escape)
    {
        var place = FarthestEnd(text, start, MostBytes - 1);
        var visible = place + 1;
        var blankBytes = 0;
        while (visible < end && blankBytes < MostBytes && Whitespace.IsSpace(text[visible])) blankBytes += BytesOf(text[visible++]);
        for (; place > start; place--)
        {
            if (Whitespace.IsSpace(text[place])) blankBytes += BytesOf(text[place]);
            else (visible, blankBytes) = (place, 0);
            if (visible == end || text[visible] == '#' || text[place - 1] == escape) continue;
            if (char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1])) continue;

            // A line of blanks alone would be left out.
            if (blankBytes + LongestCharacter < MostBytes) return place;
        }

        return start;
    }

    /// <summary>Where the text from <paramref name="start"/> on is as long as it may be.</summary>
    private static int FarthestEnd(string text, int start, int mostBytes)
    {
        var at = start;
        for (; at < text.Length; at++)
        {
            mostBytes -= BytesOf(text[at]);
            if (mostBytes < 0) break;
        }

        return at;
    }

    private static bool IsTooLong(string text, int start, int end) =>
        (end - start) * 3 > MostBytes && FarthestEnd(text, start, MostBytes) < end;

    /// <summary>The bytes of a character; of a surrogate pair, each half counts for two of its four.</summary>
    private static int BytesOf(char character) =>
        character < '\u0080' ? 1 : character < '\u0800' || char.IsSurrogate(character) ? 2 : 3;

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
