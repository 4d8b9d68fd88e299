namespace Multistage.Tool.Graphing.Layout;

/// <summary>Takes bends out of arrows where the neighbours of what they pass leave room, the longest arrows first.</summary>
internal static class StraightArrows
{
    public static void Straighten(List<List<LayoutNode>> rows, IReadOnlyList<LayoutArrow> arrows)
    {
        var still = new HashSet<LayoutNode>();
        foreach (var arrow in arrows.OrderByDescending(arrow => arrow.Way.Count)) Straighten(arrow.Way, rows, still);
    }

    private static void Straighten(IReadOnlyList<LayoutNode> way, List<List<LayoutNode>> rows, HashSet<LayoutNode> still)
    {
        for (var first = 0; first < way.Count;)
        {
            var (low, high) = RoomOf(way[first], rows, still);
            var end = first + 1;
            for (; end < way.Count; end++)
            {
                // What several arrows come to or go from stands in their middle, and not where one of them is.
                if (IsHeldByOthers(way[end - 1], way[end])) break;
                var (least, most) = RoomOf(way[end], rows, still);
                if (Math.Max(low, least) > Math.Min(high, most)) break;
                (low, high) = (Math.Max(low, least), Math.Min(high, most));
            }

            if (end - first > 1) Align(way.Skip(first).Take(end - first).ToList(), low, high, still);
            first = end;
        }
    }

    private static bool IsHeldByOthers(LayoutNode node, LayoutNode next) =>
        node.Row < next.Row ? IsHeld(node, node.Below) || IsHeld(next, next.Above) : IsHeld(node, node.Above) || IsHeld(next, next.Below);

    private static bool IsHeld(LayoutNode node, List<LayoutNode> joined) => !node.IsOfArrow && joined.Count > 1;

    private static void Align(List<LayoutNode> nodes, double low, double high, HashSet<LayoutNode> still)
    {
        var boxes = nodes.Where(node => !node.IsOfArrow).ToList();
        var x = Math.Clamp((boxes.Count > 0 ? boxes : nodes).Average(node => node.X), low, high);
        foreach (var node in nodes)
        {
            node.X = x;
            still.Add(node);
        }
    }

    /// <summary>Where a node can be while all others stay.</summary>
    private static (double Low, double High) RoomOf(LayoutNode node, List<List<LayoutNode>> rows, HashSet<LayoutNode> still)
    {
        if (still.Contains(node)) return (node.X, node.X);
        var row = rows[node.Row];
        return (
            node.Place == 0 ? double.NegativeInfinity : row[node.Place - 1].X + RowCoordinates.Distance(row[node.Place - 1], node),
            node.Place == row.Count - 1 ? double.PositiveInfinity : row[node.Place + 1].X - RowCoordinates.Distance(node, row[node.Place + 1]));
    }
}
