namespace Multistage.Build.Writing;

/// <summary>How one list of lines becomes another: the longest common subsequence, read as kept, removed and added lines.</summary>
internal static class LineEdits
{
    // Two files whose changed parts have more pairs of lines than this are shown as all removed, all added.
    private const int LargestTable = 4_000_000;

    /// <summary>The lines of both, each marked <c>' '</c> (in both), <c>'-'</c> (old only) or <c>'+'</c> (new only).</summary>
    public static List<(char Mark, string Line)> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var prefix = 0;
        while (prefix < before.Count && prefix < after.Count && Same(before[prefix], after[prefix]))
        {
            prefix++;
        }

        var suffix = 0;
        while (suffix < before.Count - prefix && suffix < after.Count - prefix
            && Same(before[before.Count - 1 - suffix], after[after.Count - 1 - suffix]))
        {
            suffix++;
        }

        var edits = new List<(char Mark, string Line)>();
        for (var i = 0; i < prefix; i++)
        {
            edits.Add((' ', before[i]));
        }

        AddMiddle(edits, Part(before, prefix, suffix), Part(after, prefix, suffix));
        for (var i = before.Count - suffix; i < before.Count; i++)
        {
            edits.Add((' ', before[i]));
        }

        return edits;
    }

    private static void AddMiddle(List<(char Mark, string Line)> edits, List<string> before, List<string> after)
    {
        var common = (long)before.Count * after.Count <= LargestTable ? CommonLengths(before, after) : null;
        int i = 0, j = 0;
        while (i < before.Count || j < after.Count)
        {
            if (common is not null && i < before.Count && j < after.Count && Same(before[i], after[j]))
            {
                edits.Add((' ', before[i++]));
                j++;
            }
            else if (i < before.Count && (j == after.Count || common is null || common[i + 1, j] >= common[i, j + 1]))
            {
                edits.Add(('-', before[i++]));
            }
            else
            {
                edits.Add(('+', after[j++]));
            }
        }
    }

    // The cell [i, j] is the length of the longest common subsequence of before[i..] and after[j..].
    private static int[,] CommonLengths(List<string> before, List<string> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = Same(before[i], after[j])
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static List<string> Part(IReadOnlyList<string> lines, int prefix, int suffix)
    {
        var part = new List<string>();
        for (var i = prefix; i < lines.Count - suffix; i++)
        {
            part.Add(lines[i]);
        }

        return part;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
