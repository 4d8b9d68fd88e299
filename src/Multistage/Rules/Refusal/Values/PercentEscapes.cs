namespace Multistage;

/// <summary>Characters of an address that are written as <c>%</c> and two hexadecimal digits.</summary>
internal static class PercentEscapes
{
    /// <summary>The text with its escapes replaced; null where a <c>%</c> begins none, which makes Go refuse the address.</summary>
    public static string? Decode(string text)
    {
        for (var at = text.IndexOf('%'); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 >= text.Length || !IsHexadecimal(text[at + 1]) || !IsHexadecimal(text[at + 2])) return null;
        }

        return Uri.UnescapeDataString(text);
    }

    private static bool IsHexadecimal(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
