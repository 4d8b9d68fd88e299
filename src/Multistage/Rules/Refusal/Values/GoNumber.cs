using System.Globalization;

namespace Multistage;

/// <summary>Numbers and truth values as BuildKit, which is written in Go, reads them.</summary>
internal static class GoNumber
{
    /// <summary>Digits after at most one sign, within 64 bits; .NET alone lets NULs follow them.</summary>
    public static bool TryInteger(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && text[text.Length - 1] != '\0';

    /// <summary>Digits of a base up to ten, within 32 bits.</summary>
    public static bool IsUnsigned(string text, int numberBase)
    {
        ulong number = 0;
        foreach (var digit in text)
        {
            if (digit < '0' || digit >= '0' + numberBase) return false;
            number = Math.Min((number * (ulong)numberBase) + digit - '0', (ulong)uint.MaxValue + 1);
        }

        return text.Length > 0 && number <= uint.MaxValue;
    }

    /// <summary>A truth value: <c>1</c>, <c>t</c>, <c>true</c>, <c>0</c>, <c>f</c>, <c>false</c> and some of their capitals.</summary>
    public static bool TryBoolean(string text, out bool value)
    {
        value = text is "1" or "t" or "T" or "true" or "True" or "TRUE";
        return value || text is "0" or "f" or "F" or "false" or "False" or "FALSE";
    }
}
