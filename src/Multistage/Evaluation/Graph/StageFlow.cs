namespace Multistage;

/// <summary>Something that a stage takes from elsewhere, and the instruction that takes it.</summary>
/// <remarks>See <see href="https://docs.docker.com/build/building/multi-stage/"/>.</remarks>
/// <param name="Kind">The way in which it is taken.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Stage">The stage that takes it.</param>
/// <param name="Instruction">The instruction that takes it.</param>
public sealed record StageFlow(StageFlowKind Kind, StageFlowSource Source, StageDefinition Stage, Instruction Instruction)
{
    /// <summary>
    /// The paths that are taken, as the file writes them; empty for all files of a mount's source, and for <see cref="StageFlowKind.From"/>.
    /// </summary>
    public EquatableArray<string> Paths { get; init; }

    /// <summary>Where they go, as the file writes it; null for <see cref="StageFlowKind.From"/>.</summary>
    public string? Destination { get; init; }

    /// <summary>The mount; null where it is none.</summary>
    public Mount? Mount { get; init; }

    /// <summary>Whether the instruction is an <c>ONBUILD</c> of the stage that this one starts from.</summary>
    public bool IsTrigger { get; init; }

    /// <summary>The flow in a line, for a failed assertion.</summary>
    public override string ToString() => Kind switch
    {
        StageFlowKind.From => $"{Stage} starts from {Source}",
        StageFlowKind.Mount => $"{Stage} mounts {StageGraphLabels.Of(this)} from {Source}",
        _ => $"{Stage} copies {StageGraphLabels.Of(this)} from {Source}",
    };
}
