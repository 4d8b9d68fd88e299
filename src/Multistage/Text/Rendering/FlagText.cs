using System.Text;

namespace Multistage;

/// <summary>Writes a flag so that BuildKit, which takes quotes and escapes off a flag before anything else, reads its value.</summary>
internal static class FlagText
{
    /// <summary>The flag.</summary>
    /// <param name="flag">What to write.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="style">How it is written where it cannot stand as it is.</param>
    public static string Write(FlagPart flag, char escape, FlagStyle style)
    {
        if (flag.Value is null) return flag.Name;
        var value = FlagBytes.Of(flag.Value, flag.Argument);
        if (value.ArePlain(escape)) return $"{flag.Name}={value.Text}{value.End}";

        var text = new StringBuilder(flag.Name).Append('=');
        if (style == FlagStyle.Escapes && !value.HoldBlankInCharacter)
        {
            AppendEscaped(text, value.Text, character => FlagBytes.IsPlain(character, escape), escape);
            return text.Append(value.End).ToString();
        }

        var quote = style == FlagStyle.SingleQuotes ? '\'' : '"';
        text.Append(quote);
        AppendEscaped(text, value.Text, character => character != quote && character != escape, escape);
        return text.Append(quote).Append(value.End).ToString();
    }

    private static void AppendEscaped(StringBuilder text, string value, Func<char, bool> isPlain, char escape)
    {
        foreach (var character in value)
        {
            if (!isPlain(character)) text.Append(escape);
            text.Append(character);
        }
    }
}
