using System.Globalization;
using System.Text;

namespace Multistage.Build.Writing;

/// <summary>The difference of two texts, line by line; line ends do not count.</summary>
internal sealed class UnifiedDiff
{
    private const int ContextLines = 3;
    private const int UsualMostLines = 80;
    private const int LongestQuote = 60;
    private const string NoLineBreakAtEnd = "\\ No line break at the end";

    private readonly List<(char Mark, string Line)> _edits;

    private UnifiedDiff(List<(char Mark, string Line)> edits) => _edits = edits;

    /// <summary>The first line of the old text that is not in the new one, or after which a new one stands; 0 when there is none.</summary>
    public int FirstLine => _edits.FindIndex(edit => edit.Mark != ' ') + 1;

    public static UnifiedDiff Between(string before, string after) => new(LineEdits.Between(Lines(before), Lines(after)));

    /// <summary>The first difference in half a sentence, for where the whole one finds no room: a list of errors.</summary>
    public string Gist
    {
        get
        {
            var first = _edits.FindIndex(edit => edit.Mark != ' ');
            if (first < 0)
            {
                return "nothing differs";
            }

            var added = _edits.FindIndex(first, edit => edit.Mark != '-');
            var replacement = added >= 0 && _edits[added].Mark == '+' ? Quoted(_edits[added].Line) : null;
            var line = "line " + FirstLine.ToString(CultureInfo.InvariantCulture);
            return (_edits[first].Mark, replacement) switch
            {
                ('+', _) => $"{line} should be {replacement}",
                (_, null) => $"{line}, {Quoted(_edits[first].Line)}, should not be there",
                _ => $"{line} is {Quoted(_edits[first].Line)} and should be {replacement}",
            };
        }
    }

    /// <summary>Prints it as <c>diff -u</c> does, cut off after 80 lines or as many as are asked for.</summary>
    public string Print(string beforeLabel, string afterLabel, int mostLines = UsualMostLines)
    {
        var lines = new List<string> { "--- " + beforeLabel, "+++ " + afterLabel };
        int oldLine = 1, newLine = 1, at = 0;
        while (at < _edits.Count)
        {
            var (start, end) = NextHunk(at);
            if (start == end)
            {
                break;
            }

            Advance(_edits, at, start, ref oldLine, ref newLine);
            lines.Add(HunkHeader(start, end, oldLine, newLine));
            for (var i = start; i < end; i++)
            {
                lines.Add(_edits[i].Mark + Visible(_edits[i].Line));
            }

            Advance(_edits, start, end, ref oldLine, ref newLine);
            at = end;
        }

        return Bounded(lines, mostLines);
    }

    private static List<string> Lines(string text)
    {
        text = LineEnds.Normalise(text);
        var lines = new List<string>(text.Split('\n'));
        if (lines[lines.Count - 1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }
        else
        {
            lines[lines.Count - 1] += "\n" + NoLineBreakAtEnd;
        }

        return lines;
    }

    // A hunk runs from some lines before a change to some lines after the last change that is near enough.
    private (int Start, int End) NextHunk(int from)
    {
        var first = _edits.FindIndex(from, edit => edit.Mark != ' ');
        if (first < 0)
        {
            return (from, from);
        }

        var last = first;
        for (var i = first; i < _edits.Count && i <= last + (2 * ContextLines) + 1; i++)
        {
            last = _edits[i].Mark != ' ' ? i : last;
        }

        return (Math.Max(from, first - ContextLines), Math.Min(_edits.Count, last + ContextLines + 1));
    }

    private static void Advance(List<(char Mark, string Line)> edits, int start, int end, ref int oldLine, ref int newLine)
    {
        for (var i = start; i < end; i++)
        {
            oldLine += edits[i].Mark == '+' ? 0 : 1;
            newLine += edits[i].Mark == '-' ? 0 : 1;
        }
    }

    private string HunkHeader(int start, int end, int oldLine, int newLine)
    {
        int oldEnd = oldLine, newEnd = newLine;
        Advance(_edits, start, end, ref oldEnd, ref newEnd);
        return string.Format(
            CultureInfo.InvariantCulture,
            "@@ -{0},{1} +{2},{3} @@",
            oldEnd == oldLine ? oldLine - 1 : oldLine,
            oldEnd - oldLine,
            newEnd == newLine ? newLine - 1 : newLine,
            newEnd - newLine);
    }

    private static string Quoted(string line)
    {
        var text = Visible(line).Split('\n')[0];
        return "'" + (text.Length > LongestQuote ? text.Substring(0, LongestQuote) + "..." : text) + "'";
    }

    // A file may hold anything; what would move the cursor or colour the terminal is shown as an escape.
    private static string Visible(string line)
    {
        var visible = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n'))
            {
                visible.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    private static string Bounded(List<string> lines, int mostLines)
    {
        if (lines.Count > mostLines)
        {
            var more = lines.Count - mostLines;
            lines.RemoveRange(mostLines, more);
            lines.Add(string.Format(CultureInfo.InvariantCulture, "... and {0} lines more", more));
        }

        return string.Join("\n", lines);
    }
}
