namespace Multistage;

/// <summary>Says which ports the container listens on: <c>EXPOSE port[-port][/protocol]...</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#expose"/>.</remarks>
/// <param name="Ports">Ports such as <c>80</c>, <c>53/udp</c>, <c>8000-8010</c> or <c>$PORT</c>, in the order of the file.</param>
public sealed partial record Expose(EquatableArray<string> Ports) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "EXPOSE";
}
