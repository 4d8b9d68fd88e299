using System.Net;
using System.Net.Sockets;

namespace Multistage;

/// <summary>
/// Whether a text is a port of <c>EXPOSE</c>: <c>port[-port][/protocol]</c>. BuildKit also reads <c>address:port:port</c>, as
/// <c>docker run -p</c> does, and so does this.
/// </summary>
internal static class PortSpecification
{
    /// <summary>What is wrong with a port, as a phrase; null where nothing is.</summary>
    public static string? Problem(string text)
    {
        var containerAt = text.LastIndexOf(':');
        var container = text.Substring(containerAt + 1);
        var slash = container.IndexOf('/');
        var ports = slash < 0 ? container : container.Substring(0, slash);
        var protocol = slash < 0 ? string.Empty : container.Substring(slash + 1);
        if (ports.Length == 0) return "there is no port number";
        if (protocol.ToLowerInvariant() is not ("" or "tcp" or "udp" or "sctp")) return "the protocol must be tcp, udp or sctp";

        var hostAt = containerAt < 0 ? -1 : text.LastIndexOf(':', Math.Max(containerAt - 1, 0), Math.Max(containerAt, 0));
        if (hostAt > 0 && AddressProblem(text.Substring(0, hostAt)) is { } address) return address;
        if (!TryRange(ports, out var size)) return "a port is a number from 0 to 65535, or a range such as 8000-8010";
        if (containerAt < 0 || containerAt == hostAt + 1) return null;
        if (!TryRange(text.Substring(hostAt + 1, containerAt - hostAt - 1), out var hostSize)) return "the port before ':' is no port";
        return size == hostSize || size == 1 ? null : "the ranges on both sides of ':' differ in length";
    }

    /// <summary>The ports that a valid text stands for, each with its protocol: <c>80/tcp</c>.</summary>
    public static IEnumerable<string> Ports(string text)
    {
        var container = text.Substring(text.LastIndexOf(':') + 1);
        var slash = container.IndexOf('/');
        var protocol = slash < 0 || slash + 1 == container.Length ? "tcp" : container.Substring(slash + 1).ToLowerInvariant();
        var ports = slash < 0 ? container : container.Substring(0, slash);
        var dash = ports.IndexOf('-', 1);
        var (first, last) = dash < 0 ? (ports, ports) : (ports.Substring(0, dash), ports.Substring(dash + 1));
        if (!TryPort(first, out var start) || !TryPort(last, out var end)) yield break;
        for (var port = start; port <= end; port++) yield return FormattableString.Invariant($"{port}/{protocol}");
    }

    private static string? AddressProblem(string text)
    {
        if (text[0] == '[')
        {
            if (text[text.Length - 1] != ']') return "the address before the port lacks a ']'";
            text = text.Substring(1, text.Length - 2);
        }

        if (text.Length == 0) return null;
        var valid = IPAddress.TryParse(text, out var address)
            && (address!.AddressFamily == AddressFamily.InterNetworkV6 ? text.IndexOfAny(['%', '[']) < 0 : address.ToString() == text);
        return valid ? null : "what stands before the port is no address; EXPOSE takes ports alone";
    }

    private static bool TryRange(string text, out int size)
    {
        size = 1;
        var dash = text.IndexOf('-');
        var (first, last) = dash < 0 ? (text, text) : (text.Substring(0, dash), text.Substring(dash + 1));
        if (!TryPort(first, out var start)) return false;
        if (first == last) return true;
        if (!TryPort(last, out var end)) return false;
        size = end - start + 1;
        return size >= 1;
    }

    /// <summary>Digits after at most one sign, as Go reads a number.</summary>
    private static bool TryPort(string text, out int port)
    {
        port = 0;
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (start == text.Length) return false;
        for (var index = start; index < text.Length; index++)
        {
            if (text[index] is not (>= '0' and <= '9')) return false;
            port = Math.Min((port * 10) + text[index] - '0', 100_000);
        }

        return port <= 65_535 && (port == 0 || text[0] != '-');
    }
}
