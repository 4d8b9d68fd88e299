namespace Multistage;

/// <summary>
/// Whether a text names an image: <c>[registry[:port]/]path[:tag][@digest]</c>, by the grammar that every registry follows.
/// </summary>
internal static class ImageReference
{
    private const int LongestPath = 255;

    /// <summary>What is wrong with a name, as a phrase; null where nothing is.</summary>
    public static string? Problem(string text)
    {
        if (IsLowerHex(text, 64)) return "64 hexadecimal digits are an image's id, and no name";
        var (domain, rest) = SplitDomain(text);
        var colon = rest.IndexOf(':');
        var repository = colon < 0 ? rest : rest.Substring(0, colon);
        if (repository != repository.ToLowerInvariant()) return "an image's name is lower case";

        var at = rest.IndexOf('@');
        if (at >= 0 && !IsDigest(rest.Substring(at + 1))) return "what follows '@' must be a digest, 'sha256:' and 64 hexadecimal digits";
        var name = at < 0 ? rest : rest.Substring(0, at);

        var tagAt = name.IndexOf(':', name.LastIndexOf('/') + 1);
        if (tagAt >= 0 && !IsTag(name, tagAt + 1))
        {
            return tagAt + 1 == name.Length
                ? "the tag after ':' is empty"
                : "a tag is at most 128 letters, digits, '_', '.' and '-', and begins with none of the last two";
        }

        var path = tagAt < 0 ? name : name.Substring(0, tagAt);
        if (IsDomain(domain) && IsPath(path)) return path.Length > LongestPath ? "its path is longer than 255 characters" : null;
        if (IsPath(domain + "/" + path)) return domain.Length + 1 + path.Length > LongestPath ? "its path is longer than 255 characters" : null;
        return "it must look like 'name:tag' or 'registry/path/name:tag', in lower case and without blanks";
    }

    /// <summary>The full name: with the registry, the path on it, and the tag <c>latest</c> where there is neither tag nor digest.</summary>
    public static string Normalize(string text)
    {
        var (domain, rest) = SplitDomain(text);
        var hasTag = rest.IndexOf(':', rest.LastIndexOf('/') + 1) >= 0 || rest.IndexOf('@') >= 0;
        return hasTag ? $"{domain}/{rest}" : $"{domain}/{rest}:latest";
    }

    /// <summary>The registry and the rest. A first part without dot, colon or capital letter is a path on the default registry.</summary>
    private static (string Domain, string Remainder) SplitDomain(string text)
    {
        const string hub = "docker.io";
        var slash = text.IndexOf('/');
        if (slash < 0) return (hub, "library/" + text);
        var (first, rest) = (text.Substring(0, slash), text.Substring(slash + 1));
        var isDomain = first == "localhost" || first.IndexOfAny(['.', ':']) >= 0 || first != first.ToLowerInvariant();
        if (!isDomain) return (hub, text);
        return first is "index.docker.io" or hub ? (hub, rest.Contains('/') ? rest : "library/" + rest) : (first, rest);
    }

    private static bool IsDomain(string text)
    {
        var end = text.Length;
        var colon = text.LastIndexOf(':');
        if (text.Length > 0 && text[0] == '[')
        {
            var close = text.IndexOf(']');
            if (close < 2 || !All(text, 1, close, character => character == ':' || IsHex(character))) return false;
            return close + 1 == end || (text[close + 1] == ':' && IsPort(text, close + 2));
        }

        if (colon >= 0)
        {
            if (!IsPort(text, colon + 1)) return false;
            end = colon;
        }

        for (var start = 0; ;)
        {
            var dot = text.IndexOf('.', start, end - start);
            var stop = dot < 0 ? end : dot;
            if (start == stop || text[start] == '-' || text[stop - 1] == '-') return false;
            if (!All(text, start, stop, character => character == '-' || IsLetterOrDigit(character))) return false;
            if (dot < 0) return true;
            start = dot + 1;
        }
    }

    private static bool IsPort(string text, int start) =>
        start < text.Length && All(text, start, text.Length, character => character is >= '0' and <= '9');

    /// <summary>Components of lower-case letters and digits, with <c>.</c>, <c>_</c>, <c>__</c> or dashes between them.</summary>
    private static bool IsPath(string text)
    {
        var sawName = false;
        for (var at = 0; at < text.Length;)
        {
            if (IsLowerOrDigit(text[at]))
            {
                sawName = true;
                at++;
                continue;
            }

            if (!sawName) return false;
            sawName = false;
            at += SeparatorLength(text, at);
            if (at < 0 || at >= text.Length || !IsLowerOrDigit(text[at])) return false;
        }

        return sawName;
    }

    private static int SeparatorLength(string text, int at)
    {
        switch (text[at])
        {
            case '/' or '.':
                return 1;
            case '_':
                return at + 1 < text.Length && text[at + 1] == '_' ? 2 : 1;
            case '-':
                var end = at;
                while (end < text.Length && text[end] == '-') end++;
                return end - at;
            default:
                return int.MinValue;
        }
    }

    private static bool IsTag(string text, int start) =>
        text.Length - start is >= 1 and <= 128
        && text[start] is not ('.' or '-')
        && All(text, start, text.Length, character => character is '_' or '.' or '-' || IsLetterOrDigit(character));

    private static bool IsDigest(string text) => ContentDigest.Problem(text) is null;

    private static bool IsLowerHex(string text, int length) =>
        text.Length == length && All(text, 0, length, character => character is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static bool IsHex(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsLowerOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsLetterOrDigit(char character) => IsLowerOrDigit(character) || character is >= 'A' and <= 'Z';

    private static bool All(string text, int start, int end, Func<char, bool> holds)
    {
        for (var index = start; index < end; index++)
        {
            if (!holds(text[index])) return false;
        }

        return true;
    }
}
