namespace Multistage;

/// <summary>The two notions of blank that BuildKit's parser has.</summary>
internal static class Blank
{
    /// <summary>What is trimmed at the ends of lines and texts: all white space of Unicode, as Go has it.</summary>
    public static bool IsSpace(char character)
    {
        if (character < '\u0080') return character is ' ' or (>= '\t' and <= '\r');
        return character is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A')
            or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';
    }

    /// <summary>What separates the keyword and the words of a list; a no-break space does not.</summary>
    public static bool IsSeparator(char character) => character is ' ' or '\t' or '\v' or '\f' or '\r';

    /// <summary>The <c>\s</c> of Go's regular expressions, which knows neither <c>\v</c> nor what lies beyond ASCII.</summary>
    public static bool IsPatternSpace(char character) => character is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>The text without the white space around it.</summary>
    public static string Trim(string text) => Trim(text, 0, text.Length);

    /// <summary>A part of a text without the white space around it.</summary>
    public static string Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text.Substring(start, end - start);
    }
}
