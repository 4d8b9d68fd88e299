namespace Multistage.Tool.Comparing;

/// <summary>Which instruction of one list has become which of another.</summary>
internal static class Alignment
{
    // Between two instructions that stayed, more pairs than this are not looked at one by one.
    private const int LargestTable = 40_000;

    /// <summary>
    /// The pairs in order: both where an instruction stayed or changed, the first alone where it was removed, the second alone
    /// where it was added.
    /// </summary>
    public static List<(int? First, int? Second)> Of(IReadOnlyList<Instruction> first, IReadOnlyList<Instruction> second)
    {
        var pairs = new List<(int? First, int? Second)>();
        var (one, other) = (0, 0);
        foreach (var kept in CommonSequence.Of(first, second).Append((First: first.Count, Second: second.Count)))
        {
            AddGap(pairs, first, second, one..kept.First, other..kept.Second);
            if (kept.First < first.Count) pairs.Add((kept.First, kept.Second));
            (one, other) = (kept.First + 1, kept.Second + 1);
        }

        return pairs;
    }

    /// <summary>Pairs what stands between two instructions that stayed: the pairs that are most alike, without crossing.</summary>
    private static void AddGap(
        List<(int? First, int? Second)> pairs, IReadOnlyList<Instruction> first, IReadOnlyList<Instruction> second, Range ours, Range theirs)
    {
        var (start, rows) = ours.GetOffsetAndLength(first.Count);
        var (otherStart, columns) = theirs.GetOffsetAndLength(second.Count);
        (double[,] Sums, bool[,] Takes)? best = (long)rows * columns <= LargestTable ? BestOf(first, second, start, rows, otherStart, columns) : null;
        var (row, column) = (0, 0);
        while (row < rows || column < columns)
        {
            if (best is not null && row < rows && column < columns && best.Value.Takes[row, column])
            {
                pairs.Add((start + row++, otherStart + column++));
            }
            else if (row < rows && (column == columns || best is null || best.Value.Sums[row + 1, column] >= best.Value.Sums[row, column + 1]))
            {
                pairs.Add((start + row++, null));
            }
            else
            {
                pairs.Add((null, otherStart + column++));
            }
        }
    }

    /// <summary>For each cell, how alike the best pairs of the rest are, and whether its own pair is among them.</summary>
    private static (double[,] Sums, bool[,] Takes) BestOf(
        IReadOnlyList<Instruction> first, IReadOnlyList<Instruction> second, int start, int rows, int otherStart, int columns)
    {
        var sums = new double[rows + 1, columns + 1];
        var takes = new bool[rows, columns];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                var similarity = Similarity.Of(first[start + row], second[otherStart + column]);
                var paired = similarity > 0 ? similarity + sums[row + 1, column + 1] : 0;
                var apart = Math.Max(sums[row + 1, column], sums[row, column + 1]);
                takes[row, column] = paired > apart;
                sums[row, column] = Math.Max(paired, apart);
            }
        }

        return (sums, takes);
    }
}
