namespace Multistage;

/// <summary>Where a stage takes something from: another stage, an image, the build context, or an address.</summary>
/// <remarks>See <see href="https://docs.docker.com/build/building/multi-stage/"/>.</remarks>
public sealed record StageFlowSource
{
    private StageFlowSource(StageFlowSourceKind kind, string name) => (Kind, Name) = (kind, name);

    /// <summary>The files that a build is given.</summary>
    public static StageFlowSource BuildContext { get; } = new(StageFlowSourceKind.BuildContext, "build context");

    /// <summary>What it is.</summary>
    public StageFlowSourceKind Kind { get; }

    /// <summary>
    /// The stage's name or number, the name of the image or the address of the download with its variables replaced, or <c>build context</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>The stage; null where it is none.</summary>
    public StageDefinition? Stage { get; private init; }

    /// <summary>What a person calls it.</summary>
    public override string ToString() => Stage?.ToString() ?? (Kind == StageFlowSourceKind.BuildContext ? Name : $"'{Name}'");

    internal static StageFlowSource Of(StageDefinition stage) =>
        new(StageFlowSourceKind.Stage, stage.Name ?? FormattableString.Invariant($"stage {stage.Index}")) { Stage = stage };

    internal static StageFlowSource Image(string name) => new(StageFlowSourceKind.Image, name);

    internal static StageFlowSource Address(string address) => new(StageFlowSourceKind.Address, address);
}
