namespace Multistage;

/// <summary>Whether a text is what <c>--chmod</c> takes: an octal number up to 7777, or symbols such as <c>u=rwX,go=rX</c>.</summary>
internal static class FileMode
{
    public static bool IsValid(string text) =>
        text.Length > 0 && (text[0] is >= '0' and <= '9' ? IsOctal(text) : text.Split(',').All(IsClause));

    private static bool IsOctal(string text)
    {
        var mode = 0;
        foreach (var digit in text)
        {
            if (digit is not (>= '0' and <= '7')) return false;
            mode = Math.Min((mode * 8) + digit - '0', 0x1000);
        }

        return mode <= 0xFFF;
    }

    /// <summary>Whose bits, then at least one operator, each with its permissions.</summary>
    private static bool IsClause(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is 'a' or 'u' or 'g' or 'o') at++;
        if (at == text.Length || text[at] is not ('+' or '-' or '=')) return false;
        for (; at < text.Length; at++)
        {
            if (text[at] is not ('+' or '-' or '=' or 'r' or 'w' or 'x' or 'X' or 's' or 't' or 'u' or 'g' or 'o')) return false;
        }

        return true;
    }
}
