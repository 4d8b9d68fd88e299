using Spectre.Console;

namespace Multistage.Tool.Graphing.Picture;

/// <summary>A font of a picture, of which only the width of texts has to be known here.</summary>
/// <param name="Size">Its size in pixels.</param>
/// <param name="IsMonospace">Whether all its characters are of one width.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal sealed record TextFont(double Size, bool IsMonospace = false, bool IsBold = false)
{
    /// <summary>What the widest of the usual fonts need.</summary>
    private const double MonospaceWidth = 0.615;

    private const double BoldFactor = 1.08;

    /// <summary>How much wider than Helvetica the widest of the systems' fonts are.</summary>
    private const double Safety = 1.16;

    /// <summary>The widths of the characters from blank to ~ in Helvetica, in thousandths of its size.</summary>
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>How wide a text is, at most.</summary>
    public double WidthOf(string text)
    {
        if (IsMonospace) return text.GetCellWidth() * Size * MonospaceWidth;
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value is >= ' ' and <= '~' ? Widths[rune.Value - ' '] / 1000.0 : rune.ToString().GetCellWidth() * 0.6;
        }

        return width * Size * Safety * (IsBold ? BoldFactor : 1);
    }
}
