namespace Multistage.Tool.Graphing.Layout;

/// <summary>Finds the row of each box: from the bottom up, each as low as what it leads to allows, in a row that is not full.</summary>
internal static class RowAssignment
{
    public static void Assign(IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutArrow> arrows, double widestRow)
    {
        var position = boxes.Select((box, index) => (box, index)).ToDictionary(pair => pair.box, pair => pair.index);
        var from = arrows.ToLookup(arrow => arrow.To, arrow => arrow.From);
        var waiting = boxes.ToDictionary(box => box, _ => 0);
        foreach (var arrow in arrows) waiting[arrow.From]++;

        var free = new PriorityQueue<LayoutNode, int>();
        foreach (var box in boxes.Where(box => waiting[box] == 0)) free.Enqueue(box, -position[box]);
        var levels = boxes.ToDictionary(box => box, _ => 0);
        var widths = new List<double>();
        var left = new HashSet<LayoutNode>(boxes);
        while (left.Count > 0)
        {
            // In a circle nothing is free: the last box goes first, and the arrows of the circle lead up to it.
            if (!free.TryDequeue(out var box, out _)) box = left.MaxBy(one => position[one])!;
            if (!left.Remove(box)) continue;
            levels[box] = FindRoom(widths, levels[box], box.Width, widestRow);
            foreach (var above in from[box])
            {
                if (!left.Contains(above)) continue;
                levels[above] = Math.Max(levels[above], levels[box] + 1);
                if (--waiting[above] == 0) free.Enqueue(above, -position[above]);
            }
        }

        foreach (var box in boxes) box.Row = 2 * (widths.Count - 1 - levels[box]);
    }

    private static int FindRoom(List<double> widths, int level, double width, double widestRow)
    {
        while (level < widths.Count && widths[level] > 0 && widths[level] + width > widestRow) level++;
        while (widths.Count <= level) widths.Add(0);
        widths[level] += width;
        return level;
    }
}
