using System.Globalization;
using System.Text;
using Multistage.Tool.Graphing.Layout;

namespace Multistage.Tool.Graphing.Picture;

/// <summary>The ways of arrows as curves: straight down through a row, bent between rows. Arrows share no end of a card.</summary>
internal sealed class ArrowPaths
{
    private const double BetweenEnds = 26;
    private const double HeadLength = 7;

    private readonly (double Left, double Top) _shift;
    private readonly Dictionary<(LayoutNode Card, LayoutNode Next), double> _ends = [];

    /// <summary>Finds where arrows leave and reach their cards.</summary>
    /// <param name="arrows">All arrows of a picture.</param>
    /// <param name="shift">Where the drawing begins.</param>
    public ArrowPaths(IReadOnlyList<LayoutArrow> arrows, (double Left, double Top) shift)
    {
        _shift = shift;
        foreach (var card in arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct())
        {
            Spread(card, card.Above);
            Spread(card, card.Below);
        }
    }

    /// <summary>The way of an arrow in the language of SVG.</summary>
    public string Of(LayoutArrow arrow)
    {
        var path = new StringBuilder();
        var way = arrow.Way;
        var down = arrow.LeadsUp ? -1 : 1;
        for (var index = 0; index < way.Count; index++)
        {
            var node = way[index];
            var isFirst = index == 0;
            var isLast = index == way.Count - 1;
            if (isFirst)
            {
                var start = _ends[(node, way[1])];
                path.Append(Invariant($"M{start + _shift.Left:0.#} {(down > 0 ? node.Bottom : node.Top) + _shift.Top:0.#}"));
                Down(path, start, down > 0 ? node.RowBottom : node.RowTop);
                continue;
            }

            var (fromX, fromY) = (isFirst ? 0 : XOf(way, index - 1, way[index]), down > 0 ? way[index - 1].RowBottom : way[index - 1].RowTop);
            var x = isLast ? _ends[(node, way[index - 1])] : node.X;
            var y = isLast ? (down > 0 ? node.Top - HeadLength : node.Bottom + HeadLength) : down > 0 ? node.RowTop : node.RowBottom;
            var middle = (fromY + y) / 2;
            path.Append(Invariant($"C{fromX + _shift.Left:0.#} {middle + _shift.Top:0.#} {x + _shift.Left:0.#} {middle + _shift.Top:0.#} {x + _shift.Left:0.#} {y + _shift.Top:0.#}"));
            if (!isLast) Down(path, x, down > 0 ? node.RowBottom : node.RowTop);
        }

        return path.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private double XOf(IReadOnlyList<LayoutNode> way, int index, LayoutNode next) => index == 0 ? _ends[(way[0], next)] : way[index].X;

    private void Down(StringBuilder path, double x, double y) => path.Append(Invariant($"L{x + _shift.Left:0.#} {y + _shift.Top:0.#}"));

    /// <summary>Spreads the arrows of one side of a card, in the order in which they come.</summary>
    private void Spread(LayoutNode card, List<LayoutNode> joined)
    {
        var sorted = joined.OrderBy(node => node.X).ToList();
        var between = Math.Min(BetweenEnds, card.Width * 0.7 / Math.Max(1, sorted.Count));
        for (var index = 0; index < sorted.Count; index++)
        {
            _ends[(card, sorted[index])] = card.X + ((index - ((sorted.Count - 1) / 2.0)) * between);
        }
    }
}
