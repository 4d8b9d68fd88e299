using System.Globalization;

namespace Multistage;

/// <summary>Whether a text is an amount of memory: a number, then at most a unit such as <c>m</c>, <c>MB</c> or <c>MiB</c>.</summary>
internal static class ByteSize
{
    public static bool IsValid(string text)
    {
        var last = text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ']);
        if (last < 0) return false;
        var number = text.Substring(0, text[last] == ' ' ? last : last + 1);
        return IsNumber(number) && IsUnit(text.Substring(last + 1).ToLowerInvariant());
    }

    private static bool IsNumber(string text)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, style, CultureInfo.InvariantCulture, out var size) && size >= 0 && !double.IsInfinity(size);
    }

    private static bool IsUnit(string text)
    {
        if (text.Length is 0 or > 3) return text.Length == 0;
        if (text[0] == 'b') return text.Length == 1;
        return text[0] is 'k' or 'm' or 'g' or 't' or 'p' && text.Substring(1) is "" or "b" or "ib";
    }
}
