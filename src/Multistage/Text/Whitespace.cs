namespace Multistage;

/// <summary>What BuildKit, a Go program, takes for a blank; the same on every runtime and in every culture.</summary>
internal static class Whitespace
{
    /// <summary>Whether Go's <c>unicode.IsSpace</c> holds: what is trimmed off an instruction and separates its quoted words.</summary>
    public static bool IsSpace(char character) => character switch
    {
        ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' => true,
        < '\u1680' => false,
        '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => true,
        _ => false,
    };

    /// <summary>Whether it separates the words of an instruction that knows no quotes, such as <c>FROM</c> and <c>COPY</c>.</summary>
    public static bool Separates(char character) => character is ' ' or '\t' or '\v' or '\f' or '\r';

    /// <summary>The <c>\s</c> of Go's regular expressions, which knows neither <c>\v</c> nor what lies beyond ASCII.</summary>
    public static bool IsPatternSpace(char character) => character is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>The text without the <see cref="IsSpace"/> characters at both ends.</summary>
    public static string Trim(string text) => Trim(text, 0, text.Length);

    /// <summary>A part of a text without the <see cref="IsSpace"/> characters at both ends.</summary>
    public static string Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text.Substring(start, end - start);
    }

    /// <summary>Whether <see cref="Trim(string)"/> would leave the text as it is.</summary>
    public static bool IsTrimmed(string text) => text.Length == 0 || !(IsSpace(text[0]) || IsSpace(text[text.Length - 1]));
}
