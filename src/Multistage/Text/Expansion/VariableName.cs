namespace Multistage;

/// <summary>The names that may follow a <c>$</c>.</summary>
internal static class VariableName
{
    /// <summary>Reads a name: letters, digits and <c>_</c>; digits alone; or one special character. Empty where there is none.</summary>
    public static string Read(string text, ref int at)
    {
        var start = at;
        if (at < text.Length && char.IsDigit(text, at))
        {
            while (at < text.Length && char.IsDigit(text, at)) at += Width(text, at);
        }
        else if (at < text.Length && text[at] is '@' or '*' or '#' or '?' or '-' or '$' or '!')
        {
            at++;
        }
        else
        {
            while (at < text.Length && (text[at] == '_' || char.IsLetterOrDigit(text, at))) at += Width(text, at);
        }

        return text.Substring(start, at - start);
    }

    private static int Width(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;
}
