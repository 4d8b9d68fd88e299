namespace Multistage;

/// <summary>The names by which a drawing's language refers to what is drawn: nothing of the file is in them.</summary>
internal sealed class StageGraphNodes
{
    private readonly Dictionary<StageFlowSource, string> _ids = [];

    public StageGraphNodes(StageGraph graph)
    {
        foreach (var source in graph.Flows.Select(flow => flow.Source))
        {
            if (source.Stage is not null || _ids.ContainsKey(source)) continue;
            _ids.Add(source, source.Kind == StageFlowSourceKind.BuildContext ? "context" : FormattableString.Invariant($"source{_ids.Count}"));
            Others.Add(source);
        }
    }

    /// <summary>What is no stage: images, the build context, addresses.</summary>
    public List<StageFlowSource> Others { get; } = [];

    /// <summary>The name of a stage.</summary>
    public static string IdOf(StageDefinition stage) => FormattableString.Invariant($"stage{stage.Index}");

    /// <summary>The name of what something is taken from.</summary>
    public string IdOf(StageFlowSource source) => source.Stage is { } stage ? IdOf(stage) : _ids[source];

    /// <summary>What a person calls a stage.</summary>
    public static string NameOf(StageDefinition stage) => StageFlowSource.Of(stage).Name;
}
