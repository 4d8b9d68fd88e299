using Multistage.Tool.Console;

namespace Multistage.Tool.Graphing.Picture;

/// <summary>The texts of a card, which grow from its upper left corner; the card is as large as they need.</summary>
internal sealed class CardContent
{
    private const double Padding = 14;

    private readonly double _left;
    private readonly double _width;
    private double _y = Padding - 3;

    /// <summary>Begins an empty card.</summary>
    /// <param name="width">The width of the card.</param>
    /// <param name="left">Where its left edge is, for a card that is a part of another.</param>
    public CardContent(double width, double left = 0) => (Width, _left, _width) = (width, left, width - (2 * Padding));

    /// <summary>The width of the card.</summary>
    public double Width { get; private set; }

    /// <summary>The height of the card.</summary>
    public double Height => Math.Max(_y + Padding - 4, Beside?.Height ?? 0);

    /// <summary>The texts.</summary>
    public List<PictureText> Texts { get; } = [];

    /// <summary>The signs.</summary>
    public List<PictureIcon> Icons { get; } = [];

    /// <summary>A second column; null where there is none.</summary>
    public CardContent? Beside { get; private set; }

    /// <summary>Where the second column begins.</summary>
    public double Divider { get; private set; }

    /// <summary>Adds lines of text.</summary>
    /// <param name="text">What they say.</param>
    /// <param name="style">How they look.</param>
    /// <param name="most">How many lines there may be.</param>
    /// <param name="label">What stands before the first line, in small.</param>
    /// <param name="icon">The sign before the first line.</param>
    /// <param name="indent">How far the lines are from the left edge.</param>
    public void Add(string text, TextStyle style, int most, string? label = null, string? icon = null, double indent = 0)
    {
        var left = _left + Padding + indent;
        if (label is not null) Texts.Add(new(_left + Padding, _y + style.Height, TextStyle.Label.Class, Printable.Of(label)));
        if (icon is not null) Icons.Add(new(_left + Padding, _y + style.Height - 9, icon));
        foreach (var line in TextLines.Of(Printable.Of(text), style.Font, _width - indent, most))
        {
            _y += style.Height;
            Texts.Add(new(left, _y, style.Class, line));
        }
    }

    /// <summary>Leaves room.</summary>
    public void Skip(double height) => _y += height;

    /// <summary>Puts another card to the right, as a part of this one.</summary>
    public void Attach(CardContent other)
    {
        Beside = other;
        Divider = Width;
        Width += other.Width;
        Texts.AddRange(other.Texts);
        Icons.AddRange(other.Icons);
    }
}
