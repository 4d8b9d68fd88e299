using System.Diagnostics;
using System.Globalization;

namespace Multistage;

/// <summary>Sets the signal that stops the container: <c>STOPSIGNAL</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#stopsignal"/>.</remarks>
/// <example>
/// <code>
/// [StopSignal("SIGQUIT")]                      // STOPSIGNAL SIGQUIT
/// [StopSignal(3)]                              // STOPSIGNAL 3
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class StopSignalAttribute : StatementAttribute
{
    private readonly string? _signal;

    /// <summary>Sets the signal by name.</summary>
    /// <param name="signal">A name such as <c>SIGQUIT</c>, or a number; variables are expanded.</param>
    public StopSignalAttribute(string signal) => _signal = signal;

    /// <summary>Sets the signal by number.</summary>
    /// <param name="signal">The number, such as 3.</param>
    public StopSignalAttribute(int signal) => _signal = signal.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    internal override Instruction? ToInstruction(AttributeContext context)
    {
        var arguments = new Arguments("StopSignal", context);
        var text = arguments.Expanded("signal", _signal);
        return arguments.AreValid ? new StopSignal(text) : null;
    }
}
