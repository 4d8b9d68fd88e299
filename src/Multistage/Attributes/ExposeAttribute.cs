using System.Diagnostics;
using System.Globalization;

namespace Multistage;

/// <summary>Says which ports the container listens on: <c>EXPOSE</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#expose"/>.</remarks>
/// <example>
/// <code>
/// [Expose(80, 443)]                            // EXPOSE 80 443
/// [Expose("53/udp", "8000-8010", "$PORT")]     // EXPOSE 53/udp 8000-8010 $PORT
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class ExposeAttribute : StatementAttribute
{
    private readonly string?[]? _ports;

    /// <summary>Exposes TCP ports.</summary>
    /// <param name="ports">Their numbers, at least one.</param>
    public ExposeAttribute(params int[] ports) =>
        _ports = ports?.Select(port => port.ToString(CultureInfo.InvariantCulture)).ToArray();

    /// <summary>Exposes ports with their protocol, ranges of ports, or variables.</summary>
    /// <param name="ports">Ports such as <c>53/udp</c>, <c>8000-8010</c> or <c>$PORT</c>, at least one.</param>
    public ExposeAttribute(params string[] ports) => _ports = ports;

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("Expose", context);
        var ports = arguments.OneOrMore("ports", _ports, arguments.Unbroken, "name at least one port");
        return arguments.AreValid ? new Expose(ports) : null;
    }
}
