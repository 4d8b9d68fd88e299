using System.Globalization;

namespace Multistage.Testing;

/// <summary>The ports that a test asks for, as an image's config names them.</summary>
internal static class AskedPorts
{
    /// <summary><c>8080/tcp</c> for <c>8080</c>, and each port of a range such as <c>8000-8010</c>.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var protocol = slash < 0 ? "tcp" : text[(slash + 1)..].ToLowerInvariant();
        var ends = (slash < 0 ? text : text[..slash]).Split('-').Select(Number).ToArray();
        if (ends.Length > 2 || ends.Contains(null)) throw new ArgumentException($"'{text}' is no port: name one such as 8080, 53/udp or 8000-8010.", nameof(text));
        for (var port = ends[0]!.Value; port <= ends[^1]!.Value; port++) yield return $"{port.ToString(CultureInfo.InvariantCulture)}/{protocol}";
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 65535 ? number : null;
}
