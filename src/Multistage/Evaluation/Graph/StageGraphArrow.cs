namespace Multistage;

/// <summary>All flows of one kind from one source into one stage: what a drawing has one arrow for.</summary>
/// <param name="Kind">The way in which something is taken.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Stage">The stage that takes it.</param>
/// <param name="Flows">What is taken, in the order of the file.</param>
internal sealed record StageGraphArrow(StageFlowKind Kind, StageFlowSource Source, StageDefinition Stage, EquatableArray<StageFlow> Flows)
{
    private const int MostLines = 4;
    private const int LongestLine = 60;

    /// <summary>The lines beside the arrow.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            var all = Flows.Select(StageGraphLabels.Of).Distinct(StringComparer.Ordinal).ToList();
            var shown = all.Count <= MostLines ? all : all.Take(MostLines - 1).Append($"and {all.Count - MostLines + 1} more");
            return shown.Select(line => StageGraphLabels.Shorten(line, LongestLine));
        }
    }

    /// <summary>The arrows of a graph, in the order of the file.</summary>
    public static IEnumerable<StageGraphArrow> Of(StageGraph graph) => graph.Stages.SelectMany(stage => graph.FlowsInto(stage)
        .GroupBy(flow => (flow.Kind, flow.Source))
        .Select(flows => new StageGraphArrow(flows.Key.Kind, flows.Key.Source, stage, flows.ToEquatableArray())));
}
