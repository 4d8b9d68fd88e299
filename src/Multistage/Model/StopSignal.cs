namespace Multistage;

/// <summary>Sets the signal that stops the container: <c>STOPSIGNAL signal</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#stopsignal"/>.</remarks>
/// <param name="Signal">A name such as SIGTERM or a number; variables in place.</param>
public sealed partial record StopSignal(string Signal) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "STOPSIGNAL";
}
