namespace Multistage.Tool.Formatting;

/// <summary>The strings of the JSON form, each as it is written, and what stands between them.</summary>
internal static class JsonSegments
{
    /// <summary>The segments of an array of strings that reaches to the end of the text.</summary>
    public static IEnumerable<Segment> Of(string text, int start)
    {
        var before = Gap.Blank;
        for (var at = start; at < text.Length;)
        {
            if (Whitespace.IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = text[at] == '"' ? EndOfString(text, at) : at + 1;
            var isFirst = at == start;
            if (text[at] is ',' or ']') before = Gap.None;
            yield return new(at, end) { Before = isFirst ? Gap.Blank : before, Indentation = text[at] == ']' ? 0 : Layout.Indentation };
            before = text[at] == ',' ? Gap.Blank : Gap.None;
            at = end;
        }
    }

    private static int EndOfString(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
        return Math.Min(text.Length, end + 1);
    }
}
