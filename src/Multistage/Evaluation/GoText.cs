using System.Globalization;
using System.Text;

namespace Multistage;

/// <summary>Lists and texts as BuildKit, which is written in Go, writes them into an image's history.</summary>
internal static class GoText
{
    /// <summary>A list between brackets: <c>[a b]</c>.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(" ", items)}]";

    /// <summary>A list of quoted texts: <c>["a" "b"]</c>.</summary>
    public static string QuotedList(IEnumerable<string> items) => List(items.Select(Quote));

    /// <summary>A text in double quotes, with escapes for what cannot be printed; half of a pair stands for a byte, as in <see cref="Utf8.DecodeUndecodable"/>.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (character is >= ' ' and <= '~') quoted.Append(character);
            else if (char.IsSurrogatePair(text, index)) AppendPair(quoted, text, index++);
            else if (Escape(character) is { } escape) quoted.Append(escape);
            else quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>How a character is escaped; null where it is printed.</summary>
    private static string? Escape(char character) => character switch
    {
        '\a' => "\\a",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\v' => "\\v",
        >= '\uDC80' and <= '\uDCFF' => "\\x" + (character & 0xFF).ToString("x2", CultureInfo.InvariantCulture),
        < ' ' or '\x7F' => "\\x" + ((int)character).ToString("x2", CultureInfo.InvariantCulture),
        _ => IsPrinted(CharUnicodeInfo.GetUnicodeCategory(character)) ? null : "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static void AppendPair(StringBuilder quoted, string text, int index)
    {
        if (IsPrinted(CharUnicodeInfo.GetUnicodeCategory(text, index))) quoted.Append(text, index, 2);
        else quoted.Append("\\U").Append(char.ConvertToUtf32(text, index).ToString("x8", CultureInfo.InvariantCulture));
    }

    /// <summary>Letters, marks, numbers, punctuation and symbols.</summary>
    private static bool IsPrinted(UnicodeCategory category) => category is not (
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
