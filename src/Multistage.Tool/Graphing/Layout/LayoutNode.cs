namespace Multistage.Tool.Graphing.Layout;

/// <summary>Something that takes room in a drawing: a box, the label of an arrow, or a point where an arrow passes a row.</summary>
/// <param name="width">Its width.</param>
/// <param name="height">Its height.</param>
internal sealed class LayoutNode(double width, double height)
{
    /// <summary>The width.</summary>
    public double Width { get; } = width;

    /// <summary>The height.</summary>
    public double Height { get; } = height;

    /// <summary>The row, from 0 at the top: boxes stand in even ones, labels in odd ones.</summary>
    public int Row { get; set; }

    /// <summary>The middle, from left to right.</summary>
    public double X { get; set; }

    /// <summary>The upper edge.</summary>
    public double Top { get; set; }

    /// <summary>The upper edge of its row: above it, arrows may go sideways.</summary>
    public double RowTop { get; set; }

    /// <summary>The lower edge of its row.</summary>
    public double RowBottom { get; set; }

    /// <summary>The position in its row.</summary>
    public int Place { get; set; }

    /// <summary>Whether an arrow passes here and nothing is drawn.</summary>
    public bool IsPoint => Width == 0;

    /// <summary>Whether it is the label of an arrow, or a point.</summary>
    public bool IsOfArrow => Row % 2 == 1 || IsPoint;

    /// <summary>The lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>What arrows come from, in the row above.</summary>
    public List<LayoutNode> Above { get; } = [];

    /// <summary>What arrows go to, in the row below.</summary>
    public List<LayoutNode> Below { get; } = [];
}
