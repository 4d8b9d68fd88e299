namespace Multistage;

/// <summary>Go's durations, such as <c>1m30s</c> or <c>1.5h</c>.</summary>
internal static class Duration
{
    private const ulong Limit = 1UL << 63;

    /// <summary>Reads a duration as nanoseconds; null where it is none, or beyond what 64 bits hold.</summary>
    public static long? Read(string text)
    {
        var position = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var isNegative = position == 1 && text[0] == '-';
        if (text.Length - position == 1 && text[position] == '0') return 0;
        if (position == text.Length) return null;
        var total = 0UL;
        while (position < text.Length)
        {
            if (ReadPart(text, ref position) is not { } part) return null;
            total += part;
            if (total > Limit) return null;
        }

        if (isNegative) return unchecked(-(long)total);
        return total < Limit ? (long)total : null;
    }

    /// <summary>A duration of no less than a millisecond, or none, as Go writes it: <c>1h2m3.5s</c>, or <c>1.5ms</c> below a second.</summary>
    public static string Format(long nanoseconds)
    {
        if (nanoseconds is > 0 and < 1_000_000_000) return FormattableString.Invariant($"{nanoseconds / 1_000_000m:0.######}ms");
        var seconds = (nanoseconds % 60_000_000_000) / 1_000_000_000m;
        var minutes = nanoseconds / 60_000_000_000;
        var tail = FormattableString.Invariant($"{seconds:0.#########}s");
        if (minutes == 0) return tail;
        return minutes < 60
            ? FormattableString.Invariant($"{minutes}m{tail}")
            : FormattableString.Invariant($"{minutes / 60}h{minutes % 60}m{tail}");
    }

    /// <summary>Reads a number and its unit.</summary>
    private static ulong? ReadPart(string text, ref int position)
    {
        var start = position;
        if (ReadInteger(text, ref position) is not { } value) return null;
        var digits = position - start;
        var (fraction, scale) = (0UL, 1.0);
        if (position < text.Length && text[position] == '.')
        {
            start = ++position;
            (fraction, scale) = ReadFraction(text, ref position);
            digits += position - start;
        }

        if (digits == 0 || ReadUnit(text, ref position) is not { } unit || value > Limit / unit) return null;
        value *= unit;
        if (fraction > 0) value += (ulong)(fraction * (unit / scale));
        return value > Limit ? null : value;
    }

    private static ulong? ReadInteger(string text, ref int position)
    {
        var value = 0UL;
        for (; position < text.Length && IsDigit(text[position]); position++)
        {
            if (value > Limit / 10) return null;
            value = (value * 10) + (ulong)(text[position] - '0');
            if (value > Limit) return null;
        }

        return value;
    }

    /// <summary>Digits that no longer fit are dropped: they are below a nanosecond.</summary>
    private static (ulong Value, double Scale) ReadFraction(string text, ref int position)
    {
        var (value, scale, isFull) = (0UL, 1.0, false);
        for (; position < text.Length && IsDigit(text[position]); position++)
        {
            if (isFull) continue;
            var next = value > (Limit - 1) / 10 ? Limit + 1 : (value * 10) + (ulong)(text[position] - '0');
            isFull = next > Limit;
            if (isFull) continue;
            value = next;
            scale *= 10;
        }

        return (value, scale);
    }

    private static ulong? ReadUnit(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] != '.' && !IsDigit(text[position])) position++;
        return text.Substring(start, position - start) switch
        {
            "ns" => 1,
            "us" or "\u00B5s" or "\u03BCs" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => null,
        };
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
