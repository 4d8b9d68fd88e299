using System.Text;

namespace Multistage;

/// <summary>A text in C# whose lines continue each other, as those of an instruction do.</summary>
internal static class ContinuedText
{
    /// <summary>
    /// The lines as one, as BuildKit joins them: without the escape characters, with the indentation, without lines that are
    /// comments. Null where a line but the last does not end in the escape character: a script.
    /// </summary>
    /// <param name="text">The text, with <c>\n</c> or Windows line ends.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static string? Join(string text, char escape)
    {
        var lines = text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
        if (lines.Length < 2) return null;
        var joined = new StringBuilder(text.Length);
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (index > 0 && line.TrimStart(' ', '\t').StartsWith("#", StringComparison.Ordinal)) continue;
            var end = index == lines.Length - 1 ? line.Length : EndOfContinued(line, escape);
            if (end < 0) return null;
            joined.Append(line, 0, end);
        }

        return joined.ToString();
    }

    /// <summary>Where the escape character stands that continues a line; -1 where none does. A doubled one does not.</summary>
    private static int EndOfContinued(string line, char escape)
    {
        var last = line.Length - 1;
        while (last >= 0 && line[last] is ' ' or '\t') last--;
        return last >= 0 && line[last] == escape && (last == 0 || line[last - 1] != escape) ? last : -1;
    }
}
