namespace Multistage.Tool.Graphing.Layout;

/// <summary>Gives rows their height and the room between them, more where arrows go far to the side.</summary>
internal static class RowHeights
{
    private const double Least = 20;
    private const double Most = 56;

    /// <summary>Places the rows one below the other.</summary>
    /// <returns>The height of it all.</returns>
    public static double Place(List<List<LayoutNode>> rows)
    {
        var top = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            var height = rows[row].Select(node => node.Height).DefaultIfEmpty().Max();
            foreach (var node in rows[row])
            {
                node.Top = node.IsOfArrow ? top + ((height - node.Height) / 2) : top;
                (node.RowTop, node.RowBottom) = (top, top + height);
            }

            top += height;
            if (row + 1 < rows.Count) top += Gap(rows[row]);
        }

        return top;
    }

    private static double Gap(List<LayoutNode> row)
    {
        var farthest = row.SelectMany(node => node.Below.Select(below => Math.Abs(below.X - node.X))).DefaultIfEmpty().Max();
        return Math.Clamp(Least + (farthest / 10), Least, Most);
    }
}
