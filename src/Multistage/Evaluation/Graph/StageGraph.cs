namespace Multistage;

/// <summary>
/// What the stages of a file take from each other, from images and from the build context; what a target builds, and in which
/// order: the <see cref="DockerfileDefinition.Graph"/> of a file. Found as BuildKit finds it in a build for linux/amd64 without build arguments. It never changes, and threads can share it.
/// </summary>
/// <example>
/// <code>
/// var build = BackendImage.Definition.Graph.Build(BackendImage.Definition.Final);
/// Assert.Equal(StageContribution.Files, build.ContributionOf(BackendImage.Definition.Dependencies));
/// Assert.Empty(build.NotBuilt);
/// </code>
/// </example>
/// <remarks>See <see href="https://docs.docker.com/build/building/multi-stage/"/>.</remarks>
public sealed class StageGraph
{
    private readonly EquatableArray<StageFlow>[] _into;
    private readonly Lazy<EquatableArray<StageFlow>[]> _from;

    private StageGraph(EquatableArray<StageDefinition> stages, EquatableArray<StageFlow>[] into)
    {
        Stages = stages;
        _into = into;
        _from = new(FlowsByStage);
        Flows = into.SelectMany(flows => flows).ToEquatableArray();
        Images = Flows.Where(flow => flow.Source.Kind == StageFlowSourceKind.Image).Select(flow => flow.Source.Name)
            .Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The stages in the order of the file.</summary>
    public EquatableArray<StageDefinition> Stages { get; }

    /// <summary>All that the stages take from elsewhere, in the order of the file. <c>FROM scratch</c> takes nothing.</summary>
    public EquatableArray<StageFlow> Flows { get; }

    /// <summary>
    /// The images that stages start from, copy from and mount, each once, in the order in which the file names them. Variables are
    /// replaced; a build can give a context of its own in the place of any.
    /// </summary>
    public EquatableArray<string> Images { get; }

    /// <summary>What a stage takes from elsewhere, in the order of its instructions.</summary>
    /// <param name="stage">A stage of <see cref="Stages"/>.</param>
    /// <exception cref="ArgumentException">It is a stage of another file.</exception>
    public EquatableArray<StageFlow> FlowsInto(StageDefinition stage) => _into[IndexOf(stage)];

    /// <summary>What other stages take from a stage, in the order of the file.</summary>
    /// <param name="stage">A stage of <see cref="Stages"/>.</param>
    /// <exception cref="ArgumentException">It is a stage of another file.</exception>
    public EquatableArray<StageFlow> FlowsFrom(StageDefinition stage) => _from.Value[IndexOf(stage)];

    /// <summary>What happens when the last stage is built, as <c>docker build</c> does.</summary>
    /// <exception cref="InvalidOperationException">The file has no stage.</exception>
    public StageBuild Build() =>
        Stages.IsEmpty ? throw new InvalidOperationException("The file has no stage, so there is nothing to build.") : Build(Stages[Stages.Count - 1]);

    /// <summary>What happens when a stage is built, as <c>docker build --target</c> does.</summary>
    /// <param name="target">A stage of <see cref="Stages"/>.</param>
    /// <exception cref="ArgumentException">It is a stage of another file.</exception>
    public StageBuild Build(StageDefinition target) => new(Stages[IndexOf(target)], this);

    /// <summary>The graph as a flowchart of Mermaid, for the build of the last stage. GitHub draws it in a Markdown block <c>mermaid</c>.</summary>
    /// <remarks>See <see href="https://mermaid.js.org/syntax/flowchart.html"/>.</remarks>
    public string ToMermaid() => StageGraphMermaid.Write(this, Stages.IsEmpty ? null : Build());

    /// <summary>The graph as a flowchart of Mermaid, for the build of a stage.</summary>
    /// <param name="target">A stage of <see cref="Stages"/>: it stands out, and what it does not need is grey.</param>
    /// <exception cref="ArgumentException">It is a stage of another file.</exception>
    public string ToMermaid(StageDefinition target) => StageGraphMermaid.Write(this, Build(target));

    /// <summary>The graph in the language of Graphviz, for the build of the last stage: <c>dot -Tsvg</c> draws it.</summary>
    /// <remarks>See <see href="https://graphviz.org/doc/info/lang.html"/>.</remarks>
    public string ToDot() => StageGraphDot.Write(this, Stages.IsEmpty ? null : Build());

    /// <summary>The graph in the language of Graphviz, for the build of a stage.</summary>
    /// <param name="target">A stage of <see cref="Stages"/>: it stands out, and what it does not need is grey.</param>
    /// <exception cref="ArgumentException">It is a stage of another file.</exception>
    public string ToDot(StageDefinition target) => StageGraphDot.Write(this, Build(target));

    internal static StageGraph Of(DockerfileDefinition definition)
    {
        var stages = definition.Stages;
        var into = Conversion.StagesOf(definition.Dockerfile, definition.Settings).Select(state => new StageFlowReader(state, stages).Read()).ToArray();
        return new(stages, into);
    }

    private int IndexOf(StageDefinition stage)
    {
        if (stage is null) throw new ArgumentNullException(nameof(stage));
        return stage.Index < Stages.Count && Stages[stage.Index] == stage
            ? stage.Index
            : throw new ArgumentException($"{stage} is a stage of another file.", nameof(stage));
    }

    private EquatableArray<StageFlow>[] FlowsByStage()
    {
        var from = Stages.Select(_ => new List<StageFlow>()).ToArray();
        foreach (var flow in Flows)
        {
            if (flow.Source.Stage is { } stage) from[stage.Index].Add(flow);
        }

        return from.Select(flows => flows.ToEquatableArray()).ToArray();
    }
}
