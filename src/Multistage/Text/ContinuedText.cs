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
            var end = index == lines.Length - 1 ? line.Length : LogicalLine.ContinuedEnd(line, escape);
            if (end < 0) return null;
            joined.Append(line, 0, end);
        }

        return joined.ToString();
    }
}
