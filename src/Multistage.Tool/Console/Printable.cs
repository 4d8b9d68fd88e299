using System.Globalization;
using System.Text;

namespace Multistage.Tool.Console;

/// <summary>
/// Makes texts of files fit to be shown: nothing in them can move the cursor, colour the terminal, or turn the direction of
/// what stands beside it.
/// </summary>
internal static class Printable
{
    /// <summary>The text on one line, with what cannot be seen made visible.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return text;
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) printable.Append(Of(rune));
        return printable.ToString();
    }

    /// <summary>The character as it is shown: itself, a picture of a control character, or its number.</summary>
    public static string Of(Rune rune) => rune.Value switch
    {
        // The Unicode block of control pictures has them in the same order.
        < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
        0x7F => "\u2421",
        _ => IsVisible(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}"),
    };

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
