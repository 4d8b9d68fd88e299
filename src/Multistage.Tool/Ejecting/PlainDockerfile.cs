using Multistage.Build.Reading;

namespace Multistage.Tool.Ejecting;

/// <summary>Takes Multistage's header out of a Dockerfile or the ignore file beside it, and nothing else.</summary>
internal static class PlainDockerfile
{
    /// <summary>The text without the header; null where it has none, or where it would say something else without it.</summary>
    public static string? Of(string text)
    {
        var start = FileHeader.Find(text);
        if (start < 0) return null;

        // The bare # ends the header, and the blank line sets it off; whoever removed either meant it.
        var end = LineEnd(text, start);
        if (Line(text, end) is "#") end = LineEnd(text, end);
        var withBlankLine = text[..start] + text[end..];
        if (end < text.Length && Line(text, end).IsEmpty) end = LineEnd(text, end);
        var plain = text[..start] + text[end..];

        // A comment that the header kept from being read as a directive still needs a line above it.
        string[] candidates = [plain, withBlankLine, "\n" + plain];
        return Array.Find(candidates, one => SaysTheSame(one, text));
    }

    /// <summary>An ignore file without the header, which is its first comment and the blank line below.</summary>
    public static string OfIgnoreFile(string text)
    {
        var start = FileHeader.Find(text);
        var end = LineEnd(text, start);
        if (end < text.Length && Line(text, end).IsEmpty) end = LineEnd(text, end);
        return text[..start] + text[end..];
    }

    private static bool SaysTheSame(string plain, string text)
    {
        var (before, after) = (DockerfileParser.Parse(text), DockerfileParser.Parse(plain));
        return Directives(before).SequenceEqual(Directives(after))
            && (before.Dockerfile is null || (after.Dockerfile is not null && SameInstructions.In(before.Dockerfile, after.Dockerfile)));
    }

    private static IEnumerable<(string Name, string Value)> Directives(DockerfileParseResult file) =>
        file.Syntax.Directives.Select(directive => (directive.Name, directive.Value));

    private static ReadOnlySpan<char> Line(string text, int start) => text.AsSpan(start, LineEnd(text, start) - start).Trim();

    private static int LineEnd(string text, int start)
    {
        var feed = text.IndexOf('\n', start);
        return feed < 0 ? text.Length : feed + 1;
    }
}
