namespace Multistage;

/// <summary>Executes a command and keeps what it changed as a layer: <c>RUN [options] command</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run"/>.</remarks>
/// <param name="Command">What is executed.</param>
public sealed partial record Run(Command Command) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "RUN";

    /// <summary>What is mounted while the command runs, in order.</summary>
    [Flag("--mount", "1.2")]
    public EquatableArray<Mount> Mounts { get; init; }

    /// <summary>The network it runs in: <c>default</c>, <c>none</c> or <c>host</c>; null for the default.</summary>
    [Flag("--network", "1.3")]
    public string? Network { get; init; }

    /// <summary>The security mode: <c>sandbox</c> or <c>insecure</c>; null for the default.</summary>
    [Flag("--security", "1.20", Labs = "1.1.2")]
    public string? Security { get; init; }

    /// <summary>Devices of the CDI that the command may use, such as <c>nvidia.com/gpu=all</c>, in order.</summary>
    [Flag("--device", "1.14-labs")]
    public EquatableArray<string> Devices { get; init; }
}
