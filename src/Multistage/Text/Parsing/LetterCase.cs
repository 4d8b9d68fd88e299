namespace Multistage;

/// <summary>
/// Upper and lower case where only ASCII matters afterwards. Go maps a few letters from beyond ASCII into it, so that the
/// Kelvin sign passes as <c>k</c>.
/// </summary>
internal static class LetterCase
{
    public static char Lower(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        '\u0130' => 'i',
        '\u212A' => 'k',
        _ => character,
    };

    public static char Upper(char character) => character switch
    {
        >= 'a' and <= 'z' => (char)(character & ~0x20),
        '\u0131' => 'I',
        '\u017F' => 'S',
        _ => character,
    };

    public static string Lower(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (Lower(text[index]) != text[index]) return Map(text, index);
        }

        return text;
    }

    private static string Map(string text, int from)
    {
        var characters = text.ToCharArray();
        for (var index = from; index < characters.Length; index++) characters[index] = Lower(characters[index]);
        return new(characters);
    }
}
