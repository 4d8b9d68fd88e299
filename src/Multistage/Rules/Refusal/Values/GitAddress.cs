namespace Multistage;

/// <summary>The parts of a Git repository's address that say what is fetched.</summary>
/// <param name="Path">The path on the server, without percent escapes.</param>
/// <param name="Query">The part after <c>?</c>, as it is written.</param>
/// <param name="Fragment">The part after <c>#</c>, <c>branch:directory</c>, without percent escapes.</param>
internal readonly record struct GitAddress(string Path, string Query, string Fragment)
{
    /// <summary>The parts of <c>protocol://host/path?query#fragment</c>; null where an escape in it is none.</summary>
    public static GitAddress? OfUrl(string text)
    {
        var (rest, fragment) = Cut(text, '#');
        var (path, query) = Cut(rest, '?');
        return PercentEscapes.Decode(path) is { } plainPath && PercentEscapes.Decode(fragment) is { } plainFragment
            ? new(plainPath, query, plainFragment)
            : null;
    }

    /// <summary>The parts of <c>user@host:path?query#fragment</c>; null where the text does not look so.</summary>
    public static GitAddress? OfSecureShell(string text)
    {
        var at = text.IndexOf('@');
        var colon = at < 0 ? -1 : text.IndexOf(':', at);
        if (at <= 0 || colon <= at + 1 || text.IndexOf('\n') >= 0) return null;
        for (var index = 0; index < colon; index++)
        {
            var character = text[index];
            var isName = character < 128 && (char.IsLetterOrDigit(character) || character == '-' || character == (index < at ? '_' : '.'));
            if (!isName && index != at) return null;
        }

        var (rest, fragment) = Cut(text.Substring(colon + 1), '#');
        var (path, query) = Cut(rest, '?');
        return new(path, query, fragment);
    }

    private static (string Before, string After) Cut(string text, char separator)
    {
        var at = text.IndexOf(separator);
        return at < 0 ? (text, string.Empty) : (text.Substring(0, at), text.Substring(at + 1));
    }
}
