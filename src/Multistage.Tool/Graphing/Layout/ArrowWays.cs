namespace Multistage.Tool.Graphing.Layout;

/// <summary>Leads each arrow through the rows between its ends: a point in each, its label in the last.</summary>
internal static class ArrowWays
{
    /// <summary>Lays the ways.</summary>
    /// <returns>The rows with all that stands in them, in no order yet.</returns>
    public static List<List<LayoutNode>> Lay(IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutArrow> arrows)
    {
        var rows = Enumerable.Range(0, boxes.Select(box => box.Row + 1).DefaultIfEmpty().Max()).Select(_ => new List<LayoutNode>()).ToList();
        foreach (var box in boxes) rows[box.Row].Add(box);
        var shared = new Dictionary<(LayoutNode From, string Bundle, int Row), LayoutNode>();
        var joined = new HashSet<(LayoutNode, LayoutNode)>();
        foreach (var arrow in arrows)
        {
            var (top, bottom) = arrow.LeadsUp ? (arrow.To, arrow.From) : (arrow.From, arrow.To);
            var way = new List<LayoutNode> { top };
            for (var row = top.Row + 1; row < bottom.Row; row++)
            {
                way.Add(row == bottom.Row - 1 && arrow.Label is { } label ? Put(label, row, rows) : Point(arrow, top, row));
            }

            way.Add(bottom);
            for (var index = 1; index < way.Count; index++)
            {
                if (!joined.Add((way[index - 1], way[index]))) continue;
                way[index - 1].Below.Add(way[index]);
                way[index].Above.Add(way[index - 1]);
            }

            if (arrow.LeadsUp) way.Reverse();
            arrow.Way = way;
        }

        return rows;

        LayoutNode Point(LayoutArrow arrow, LayoutNode top, int row)
        {
            if (!shared.TryGetValue((top, arrow.Bundle, row), out var point))
            {
                point = shared[(top, arrow.Bundle, row)] = Put(new(0, 0), row, rows);
            }

            return point;
        }
    }

    private static LayoutNode Put(LayoutNode node, int row, List<List<LayoutNode>> rows)
    {
        node.Row = row;
        rows[row].Add(node);
        return node;
    }
}
