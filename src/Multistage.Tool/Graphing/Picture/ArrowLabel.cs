using Multistage.Tool.Console;
using Multistage.Tool.Graphing.Layout;

namespace Multistage.Tool.Graphing.Picture;

/// <summary>What stands on an arrow: the paths that are copied or mounted.</summary>
/// <param name="Node">The room it takes.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Title">All of it, for those who hover over it.</param>
internal sealed record ArrowLabel(LayoutNode Node, IReadOnlyList<string> Lines, string Title)
{
    private const double Widest = 210;
    private const double LineHeight = 15;

    private static readonly TextFont Font = new(11, IsMonospace: true);

    /// <summary>The label of an arrow; null where it has none.</summary>
    public static ArrowLabel? Of(StageGraphArrow arrow)
    {
        if (arrow.Kind == StageFlowKind.From) return null;
        var texts = TextsOf(arrow);
        var lines = texts is [var only] ? LinesOf(only) : texts.Take(texts.Count <= 4 ? 4 : 3).SelectMany(text => TextLines.Of(text, Font, Widest, 1)).ToList();
        if (texts.Count > 4) lines.Add(FormattableString.Invariant($"and {texts.Count - 3} more"));
        var width = lines.Select(Font.WidthOf).DefaultIfEmpty().Max() + 14;
        return new(new(width, (lines.Count * LineHeight) + 6), lines, string.Join("\n", texts));
    }

    /// <summary>What is copied or mounted, each once.</summary>
    public static List<string> TextsOf(StageGraphArrow arrow) =>
        [.. arrow.Flows.Select(flow => Printable.Of(StageGraphLabels.Of(flow))).Distinct(StringComparer.Ordinal)];

    /// <summary>A text that is too long for a line has two: what is taken, and where it goes.</summary>
    private static List<string> LinesOf(string text)
    {
        var goal = text.LastIndexOf('→');
        if (goal <= 0 || Font.WidthOf(text) <= Widest) return TextLines.Of(text, Font, Widest, 2);
        return [.. TextLines.Of(text[..goal], Font, Widest, 1), .. TextLines.Of(text[goal..], Font, Widest, 1)];
    }

    /// <summary>The label at its place.</summary>
    public PictureCard Place((double Left, double Top) shift)
    {
        var content = new CardContent(Node.Width);
        for (var index = 0; index < Lines.Count; index++) content.Texts.Add(new(Node.Width / 2, 14 + (index * LineHeight), "way", Lines[index]));
        return new(Node.X - (Node.Width / 2) + shift.Left, Node.Top + shift.Top, Node.Width, Node.Height, string.Empty, Title, content);
    }
}
