namespace Multistage.Tool.Graphing.Picture;

/// <summary>Says in words what a picture shows.</summary>
internal static class GraphSentences
{
    /// <summary>A graph in a few sentences.</summary>
    public static string Of(StageGraph graph, StageBuild build)
    {
        var stages = graph.Stages.Count == 1 ? "One stage." : FormattableString.Invariant($"{graph.Stages.Count} stages, built in {build.Steps.Count} {(build.Steps.Count == 1 ? "step" : "steps")}.");
        return $"{stages} {string.Join(" ", graph.Stages.Select(stage => Of(stage, graph, build)))}";
    }

    /// <summary>A stage in a few sentences.</summary>
    public static string Of(StageDefinition stage, StageGraph graph, StageBuild build)
    {
        var flows = graph.FlowsInto(stage);
        var from = $"Stage {StageCards.NameOf(stage)} starts from {StageCards.BaseOf(stage, flows)}";
        var taken = flows.Where(flow => flow.Kind != StageFlowKind.From)
            .Select(flow => $"{(flow.Kind == StageFlowKind.Mount ? "mounts" : "copies")} {StageGraphLabels.Of(flow)} from {flow.Source.Name}");
        var end = build.ContributionOf(stage) switch
        {
            StageContribution.NotBuilt => " It is not built.",
            StageContribution.Files => " Its files end in the image.",
            StageContribution.Layers when stage == build.Target => " It is the image.",
            StageContribution.Layers => " The image continues it.",
            _ => string.Empty,
        };
        return $"{string.Join(", ", taken.Prepend(from))}.{end}";
    }
}
