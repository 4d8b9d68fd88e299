namespace Multistage.Tool.Graphing.Layout;

/// <summary>
/// Gives what stands in rows its middle: as near to what it is joined to as its neighbours allow, which keep their distance. Rows
/// are placed one after the other, down and up, until arrows are straight.
/// </summary>
internal static class RowCoordinates
{
    private const int Sweeps = 150;
    private const double BetweenBoxes = 32;
    private const double BetweenArrows = 18;
    private const double BesideLabels = 14;

    public static void Place(List<List<LayoutNode>> rows)
    {
        foreach (var row in rows) Spread(row, row.Select(_ => 0.0).ToList());
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var row = 1; row < rows.Count; row++) Place(rows[row], sweep < Sweeps / 2, node => node.Above);
            for (var row = rows.Count - 2; row >= 0; row--) Place(rows[row], sweep < Sweeps / 2, node => node.Below);
        }
    }

    private static void Place(List<LayoutNode> row, bool oneSide, Func<LayoutNode, List<LayoutNode>> joined) =>
        Spread(row, row.Select(node => Wish(node, oneSide ? joined(node) : [.. node.Above, .. node.Below])).ToList());

    private static double Wish(LayoutNode node, List<LayoutNode> joined)
    {
        if (joined.Count == 0) return node.X;

        // A long arrow is straight before all else.
        var weights = joined.Select(other => node.IsOfArrow && other.IsOfArrow ? 8.0 : 1.0).ToList();
        return joined.Zip(weights, (other, weight) => other.X * weight).Sum() / weights.Sum();
    }

    /// <summary>
    /// Places a row so that the squares of the distances to what is wished are least: neighbours that would come too near form a
    /// block, which stands where its members wish on average.
    /// </summary>
    private static void Spread(List<LayoutNode> row, List<double> wishes)
    {
        var offsets = new double[row.Count];
        var blocks = new List<(int First, double Sum, int Count)>();
        for (var index = 0; index < row.Count; index++)
        {
            if (index > 0) offsets[index] = offsets[index - 1] + Distance(row[index - 1], row[index]);
            blocks.Add((index, wishes[index] - offsets[index], 1));
            while (blocks is [.., var before, var last] && before.Sum / before.Count > last.Sum / last.Count)
            {
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = (before.First, before.Sum + last.Sum, before.Count + last.Count);
            }
        }

        foreach (var (first, sum, count) in blocks)
        {
            for (var index = first; index < first + count; index++) row[index].X = (sum / count) + offsets[index];
        }
    }

    /// <summary>How far the middles of two neighbours are from each other, at least.</summary>
    public static double Distance(LayoutNode left, LayoutNode right)
    {
        var gap = left.IsPoint && right.IsPoint ? BetweenArrows : left.IsOfArrow || right.IsOfArrow ? BesideLabels : BetweenBoxes;
        return ((left.Width + right.Width) / 2) + gap;
    }
}
