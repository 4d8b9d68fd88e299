namespace Multistage.Tool.Graphing.Layout;

/// <summary>
/// Places boxes in rows so that arrows lead down: each box in the lowest row that what it leads to allows, rows no wider than can
/// be read, few crossings, arrows as straight as the rest allows. Labels have a place of their own, so nothing lies upon anything.
/// </summary>
/// <remarks>The method of Sugiyama, Tagawa and Toda (1981), in its usual four steps.</remarks>
internal sealed class LayeredLayout
{
    private LayeredLayout(IReadOnlyList<IReadOnlyList<LayoutNode>> rows, double width, double height) => (Rows, Width, Height) = (rows, width, height);

    /// <summary>What stands in each row, from left to right.</summary>
    public IReadOnlyList<IReadOnlyList<LayoutNode>> Rows { get; }

    /// <summary>The width of it all.</summary>
    public double Width { get; }

    /// <summary>The height of it all.</summary>
    public double Height { get; }

    /// <summary>Gives all boxes and labels their places.</summary>
    /// <param name="boxes">The boxes; of two that could stand in the same place, the later one stands lower.</param>
    /// <param name="arrows">The arrows; none leads from a box to itself.</param>
    /// <param name="widestRow">How wide a row of several boxes may be.</param>
    public static LayeredLayout Of(IReadOnlyList<LayoutNode> boxes, IReadOnlyList<LayoutArrow> arrows, double widestRow)
    {
        RowAssignment.Assign(boxes, arrows, widestRow);
        var rows = ArrowWays.Lay(boxes, arrows);
        RowOrder.Order(rows);
        RowCoordinates.Place(rows);
        StraightArrows.Straighten(rows, arrows);
        EmptyStrips.Close(rows);
        var height = RowHeights.Place(rows);
        var left = rows.SelectMany(row => row).Select(node => node.X - (node.Width / 2)).DefaultIfEmpty().Min();
        foreach (var node in rows.SelectMany(row => row)) node.X -= left;
        return new(rows, rows.SelectMany(row => row).Select(node => node.X + (node.Width / 2)).DefaultIfEmpty().Max(), height);
    }
}
