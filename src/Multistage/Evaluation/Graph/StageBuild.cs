namespace Multistage;

/// <summary>What happens when one stage is built, as <c>docker build --target</c> does: made by <see cref="StageGraph.Build(StageDefinition)"/>.</summary>
/// <remarks>See <see href="https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage"/>.</remarks>
public sealed class StageBuild
{
    private readonly StageContribution[] _contributions;

    internal StageBuild(StageDefinition target, StageGraph graph)
    {
        Target = target;
        _contributions = new StageContribution[graph.Stages.Count];
        Mark(target, StageContribution.BuiltOnly);
        foreach (var stage in target.NeedsTransitively) Mark(stage, StageContribution.BuiltOnly);
        Steps = StageOrder.StepsOf(graph.Stages, stage => _contributions[stage.Index] != StageContribution.NotBuilt);
        Stages = Steps.SelectMany(step => step).ToEquatableArray();
        NotBuilt = graph.Stages.Where(stage => _contributions[stage.Index] == StageContribution.NotBuilt).ToEquatableArray();
        Layers = LayersOf(target);
        Files = Layers.SelectMany(stage => graph.FlowsInto(stage)).Where(IsOfElsewhere).ToEquatableArray();
        foreach (var stage in Files.Select(flow => flow.Source.Stage).OfType<StageDefinition>()) Mark(stage, StageContribution.Files);
        foreach (var stage in Layers) Mark(stage, StageContribution.Layers);
    }

    /// <summary>The stage that is built.</summary>
    public StageDefinition Target { get; }

    /// <summary>All stages that are built, the target among them, in an order in which each comes after what it needs.</summary>
    public EquatableArray<StageDefinition> Stages { get; }

    /// <summary>
    /// The same stages as steps: those of one step can be built at the same time, once the steps before it are done. Stages that
    /// need each other in a circle, which BuildKit refuses, are the last step.
    /// </summary>
    public EquatableArray<EquatableArray<StageDefinition>> Steps { get; }

    /// <summary>The stages that this build leaves alone, in the order of the file.</summary>
    public EquatableArray<StageDefinition> NotBuilt { get; }

    /// <summary>The stages whose layers are those of the image: the one that starts from an image first, the target last.</summary>
    public EquatableArray<StageDefinition> Layers { get; }

    /// <summary>The files of other stages and images that end in the image, in the order in which they get there.</summary>
    public EquatableArray<StageFlow> Files { get; }

    /// <summary>What of a stage ends in the image.</summary>
    /// <param name="stage">A stage of the same file.</param>
    public StageContribution ContributionOf(StageDefinition stage) => _contributions[stage.Index];

    /// <summary>The target, for a debugger.</summary>
    public override string ToString() => $"build of {Target}";

    private static EquatableArray<StageDefinition> LayersOf(StageDefinition target)
    {
        var layers = new List<StageDefinition>();
        for (var stage = target; stage is not null; stage = stage.BaseStage) layers.Add(stage);
        layers.Reverse();
        return layers.ToEquatableArray();
    }

    private static bool IsOfElsewhere(StageFlow flow) =>
        flow is { Kind: StageFlowKind.Copy, Source.Kind: StageFlowSourceKind.Stage or StageFlowSourceKind.Image };

    private void Mark(StageDefinition stage, StageContribution contribution) => _contributions[stage.Index] = contribution;
}
