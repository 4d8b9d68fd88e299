namespace Multistage.Tool.Graphing.Picture;

/// <summary>Breaks texts into lines of a width: after a blank, a comma, a slash or a dash where one is near, and cuts what is too long.</summary>
internal static class TextLines
{
    private const string Ellipsis = "…";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="font">The font it is written in.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="most">How many lines there may be; the last one ends in an ellipsis where there would be more.</param>
    public static List<string> Of(string text, TextFont font, double width, int most)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0)
        {
            var fits = Fitting(rest, font, width);
            if (fits == rest.Length)
            {
                lines.Add(rest);
                break;
            }

            if (lines.Count == most - 1)
            {
                lines.Add(rest[..Fitting(rest, font, width - font.WidthOf(Ellipsis))].TrimEnd() + Ellipsis);
                break;
            }

            var end = BreakBefore(rest, fits);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return lines;
    }

    /// <summary>How much of a text fits; at least one character.</summary>
    private static int Fitting(string text, TextFont font, double width)
    {
        var (fits, used) = (0, 0.0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += font.WidthOf(rune.ToString());
            if (used > width && fits > 0) break;
            fits += rune.Utf16SequenceLength;
        }

        return fits;
    }

    private static int BreakBefore(string text, int fits)
    {
        // A line that would be left less than half full is broken anywhere.
        for (var end = fits; end > fits / 2; end--)
        {
            if (text[end - 1] is ' ' or ',' or '/' or '=' or '-' or '_' || (end < text.Length && text[end] is ' ' or '@' or ':')) return end;
        }

        return fits;
    }
}
