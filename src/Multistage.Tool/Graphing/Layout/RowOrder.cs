namespace Multistage.Tool.Graphing.Layout;

/// <summary>Orders each row so that few arrows cross: by the middle of what a node is joined to, from row to row, down and up.</summary>
internal static class RowOrder
{
    private const int Sweeps = 24;

    public static void Order(List<List<LayoutNode>> rows)
    {
        Number(rows);
        var best = rows.Select(row => row.ToList()).ToList();
        var fewest = Crossings(rows);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            if (sweep % 2 == 0)
            {
                for (var row = 1; row < rows.Count; row++) Sort(rows[row], node => node.Above);
            }
            else
            {
                for (var row = rows.Count - 2; row >= 0; row--) Sort(rows[row], node => node.Below);
            }

            Swap(rows);
            var crossings = Crossings(rows);
            if (crossings >= fewest) continue;
            fewest = crossings;
            best = rows.Select(row => row.ToList()).ToList();
        }

        for (var row = 0; row < rows.Count; row++) rows[row] = best[row];
        Number(rows);
    }

    private static void Sort(List<LayoutNode> row, Func<LayoutNode, List<LayoutNode>> joined)
    {
        // What is joined to nothing stays where it is.
        var keys = row.ToDictionary(node => node, node => joined(node) is { Count: > 0 } others ? others.Average(other => other.Place) : node.Place);
        var sorted = row.OrderBy(node => keys[node]).ToList();
        row.Clear();
        row.AddRange(sorted);
        Number(row);
    }

    /// <summary>Swaps neighbours as long as that saves crossings.</summary>
    private static void Swap(List<List<LayoutNode>> rows)
    {
        foreach (var row in rows)
        {
            for (var place = 0; place + 1 < row.Count; place++)
            {
                var (left, right) = (row[place], row[place + 1]);
                if (Crossings(left, right) <= Crossings(right, left)) continue;
                (row[place], row[place + 1]) = (right, left);
                (right.Place, left.Place) = (place, place + 1);
            }
        }
    }

    /// <summary>How often the arrows of two neighbours cross.</summary>
    private static int Crossings(LayoutNode left, LayoutNode right) => Crossings(left.Above, right.Above) + Crossings(left.Below, right.Below);

    private static int Crossings(List<LayoutNode> left, List<LayoutNode> right) => left.Sum(one => right.Count(other => other.Place < one.Place));

    private static int Crossings(List<List<LayoutNode>> rows) => rows.Sum(row =>
    {
        // Counts the pairs of arrows to the row above that are in the wrong order, with a tree of sums.
        var ends = row.SelectMany(node => node.Above.Select(above => above.Place).Order()).ToList();
        var sums = new int[ends.Count == 0 ? 1 : ends.Max() + 2];
        var crossings = 0;
        for (var seen = 0; seen < ends.Count; seen++)
        {
            crossings += seen;
            for (var index = ends[seen] + 1; index > 0; index -= index & -index) crossings -= sums[index];
            for (var index = ends[seen] + 1; index < sums.Length; index += index & -index) sums[index]++;
        }

        return crossings;
    });

    private static void Number(List<List<LayoutNode>> rows)
    {
        foreach (var row in rows) Number(row);
    }

    private static void Number(List<LayoutNode> row)
    {
        for (var place = 0; place < row.Count; place++) row[place].Place = place;
    }
}
