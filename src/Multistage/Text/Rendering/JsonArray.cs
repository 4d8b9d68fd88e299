using System.Globalization;
using System.Text;

namespace Multistage;

/// <summary>The JSON form of an instruction: writes it, and tells which shell text would be taken for it.</summary>
internal static class JsonArray
{
    /// <summary>BuildKit's JSON reader gives up on what is nested deeper, and the text is shell form again.</summary>
    private const int MostNesting = 10000;

    /// <summary>The strings as a JSON array on one line.</summary>
    public static string Write(IReadOnlyList<string> items)
    {
        var json = new StringBuilder("[");
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0) json.Append(", ");
            AppendString(json, items[index]);
        }

        return json.Append(']').ToString();
    }

    /// <summary>Whether BuildKit would read the text as a JSON array, of strings or of anything else.</summary>
    public static bool IsArray(string text)
    {
        var at = 0;
        while (at < text.Length && Whitespace.IsSpace(text[at])) at++;
        return at < text.Length && text[at] == '[' && IsValue(text, at);
    }

    private static void AppendString(StringBuilder json, string item)
    {
        json.Append('"');
        foreach (var character in item)
        {
            switch (character)
            {
                case '"' or '\\':
                    json.Append('\\').Append(character);
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                case < ' ':
                    json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.Append(character);
                    break;
            }
        }

        json.Append('"');
    }

    /// <summary>Whether the text is one JSON value from here to its end.</summary>
    private static bool IsValue(string text, int at)
    {
        var open = new Stack<char>();
        do
        {
            // What stands here is a value, or the end of an empty array.
            SkipBlanks(text, ref at);
            if (Is(text, at, '[') || Is(text, at, '{'))
            {
                if (open.Count == MostNesting) return false;
                open.Push(text[at] == '[' ? ']' : '}');
                at++;
                SkipBlanks(text, ref at);
                if (!Is(text, at, open.Peek()))
                {
                    if (open.Peek() == '}' && !SkipKey(text, ref at)) return false;
                    continue;
                }
            }
            else if (!SkipScalar(text, ref at))
            {
                return false;
            }

            SkipBlanks(text, ref at);
            while (open.Count > 0 && Is(text, at, open.Peek()))
            {
                open.Pop();
                at++;
                SkipBlanks(text, ref at);
            }

            if (open.Count == 0) return at == text.Length;
            if (!Is(text, at, ',')) return false;
            at++;
            if (open.Peek() == '}' && !SkipKey(text, ref at)) return false;
        }
        while (true);
    }

    private static bool Is(string text, int at, char character) => at < text.Length && text[at] == character;

    private static void SkipBlanks(string text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n') at++;
    }

    private static bool SkipKey(string text, ref int at)
    {
        SkipBlanks(text, ref at);
        if (!SkipString(text, ref at)) return false;
        SkipBlanks(text, ref at);
        return Is(text, at++, ':');
    }

    private static bool SkipScalar(string text, ref int at)
    {
        if (Is(text, at, '"')) return SkipString(text, ref at);
        foreach (var word in new[] { "true", "false", "null" })
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
            at += word.Length;
            return true;
        }

        return SkipNumber(text, ref at);
    }

    private static bool SkipNumber(string text, ref int at)
    {
        if (Is(text, at, '-')) at++;
        if (Is(text, at, '0')) at++;
        else if (!SkipDigits(text, ref at)) return false;
        if (Is(text, at, '.'))
        {
            at++;
            if (!SkipDigits(text, ref at)) return false;
        }

        if (!Is(text, at, 'e') && !Is(text, at, 'E')) return true;
        at++;
        if (Is(text, at, '+') || Is(text, at, '-')) at++;
        return SkipDigits(text, ref at);
    }

    private static bool SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at > start;
    }

    private static bool SkipString(string text, ref int at)
    {
        if (!Is(text, at, '"')) return false;
        for (at++; at < text.Length; at++)
        {
            if (text[at] < ' ') return false;
            if (text[at] == '"')
            {
                at++;
                return true;
            }

            if (text[at] != '\\') continue;
            at++;
            if (at == text.Length) return false;
            if (text[at] == 'u')
            {
                for (var digit = 0; digit < 4; digit++)
                {
                    if (++at == text.Length || !IsHexDigit(text[at])) return false;
                }
            }
            else if ("\"\\/bfnrt".IndexOf(text[at]) < 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
