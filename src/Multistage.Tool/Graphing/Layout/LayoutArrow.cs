namespace Multistage.Tool.Graphing.Layout;

/// <summary>An arrow between two boxes.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Bundle">Arrows of one box and one bundle share the way as far as they go together.</param>
/// <param name="Label">What stands beside it; null where nothing does.</param>
internal sealed record LayoutArrow(LayoutNode From, LayoutNode To, string Bundle, LayoutNode? Label)
{
    /// <summary>What it passes, from its start to its end, both among it.</summary>
    public IReadOnlyList<LayoutNode> Way { get; set; } = [];

    /// <summary>Whether it leads up: only in files that BuildKit refuses do boxes need each other in a circle.</summary>
    public bool LeadsUp => From.Row > To.Row;
}
