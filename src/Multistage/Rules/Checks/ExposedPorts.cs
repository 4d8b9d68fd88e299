namespace Multistage;

/// <summary>The ports of an <c>EXPOSE</c> in BuildKit's order, up to and with one that it refuses for its numbers.</summary>
internal static class ExposedPorts
{
    public static IEnumerable<string> Of(Instruction instruction, Place place)
    {
        if (instruction is not Expose expose) yield break;
        foreach (var word in expose.Ports.OrderBy(word => word, StringComparer.Ordinal))
        {
            var ports = place.ExpandWords(word, out var error, out _);
            if (error is not null) yield break;
            foreach (var port in ports)
            {
                var isRefused = PortSpecification.Problem(port.Text!) is not null;
                if (isRefused && !HasPortAndProtocol(port.Text!)) yield break;
                yield return port.Text!;
                if (isRefused) yield break;
            }
        }
    }

    private static bool HasPortAndProtocol(string text)
    {
        var parts = text.Substring(text.LastIndexOf(':') + 1).Split(['/'], 2);
        return parts[0].Length > 0 && (parts.Length == 1 || parts[1].ToLowerInvariant() is "" or "tcp" or "udp" or "sctp");
    }
}
