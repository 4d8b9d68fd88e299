namespace Multistage.Tool.Graphing.Layout;

/// <summary>Takes out wide empty strips that go through all rows: what is to the left of one moves to the right.</summary>
internal static class EmptyStrips
{
    /// <summary>Narrower ones are what makes a drawing light.</summary>
    private const double Narrowest = 120;

    private const double Left = 24;

    public static void Close(List<List<LayoutNode>> rows)
    {
        var edges = rows.SelectMany(row => row).Where(node => !node.IsOfArrow).Select(RightOf).Distinct().OrderDescending().ToList();
        var moved = 0.0;
        foreach (var edge in edges)
        {
            // What is further left has moved with all that was left of the strips before.
            var cut = edge + moved;
            var width = rows.Select(row => WidthAt(row, cut)).DefaultIfEmpty().Min();
            if (width < Narrowest || double.IsPositiveInfinity(width)) continue;
            foreach (var node in rows.SelectMany(row => row).Where(node => RightOf(node) <= cut)) node.X += width - Left;
            moved += width - Left;
        }
    }

    /// <summary>How much room there is to spare right of a cut through a row; none where it cuts through something.</summary>
    private static double WidthAt(List<LayoutNode> row, double cut)
    {
        var right = row.FindIndex(node => RightOf(node) > cut);
        if (right < 0 || (right == 0 && row[0].X - (row[0].Width / 2) >= cut)) return double.PositiveInfinity;
        if (right == 0 || row[right].X - (row[right].Width / 2) < cut) return 0;
        return row[right].X - row[right - 1].X - RowCoordinates.Distance(row[right - 1], row[right]);
    }

    private static double RightOf(LayoutNode node) => node.X + (node.Width / 2);
}
