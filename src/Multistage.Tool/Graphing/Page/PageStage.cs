using System.Globalization;
using Multistage.Tool.Graphing.Picture;

namespace Multistage.Tool.Graphing.Page;

/// <summary>All that a page tells of a stage.</summary>
internal sealed record PageStage
{
    /// <summary>Its number.</summary>
    public required int Index { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it starts from.</summary>
    public required string Base { get; init; }

    /// <summary>The platform that it asks for; null where it asks for none.</summary>
    public required string? Platform { get; init; }

    /// <summary>The number of the stage that it continues; null where it is none.</summary>
    public required int? Continues { get; init; }

    /// <summary>The numbers of the stages that it needs, with blanks between them.</summary>
    public required string Needs { get; init; }

    /// <summary>The numbers of the stages whose files it copies.</summary>
    public required string Copies { get; init; }

    /// <summary>What it takes from elsewhere.</summary>
    public required IReadOnlyList<PageFlow> Takes { get; init; }

    /// <summary>What others take from it.</summary>
    public required IReadOnlyList<PageFlow> Gives { get; init; }

    /// <summary>What its config says; null where BuildKit refuses to build it.</summary>
    public required IReadOnlyList<ImageFact>? Facts { get; init; }

    /// <summary>What made its image; null where that is not known.</summary>
    public required IReadOnlyList<HistoryEntry>? History { get; init; }

    /// <summary>Its lines in the file.</summary>
    public required IReadOnlyList<PageLine> Lines { get; init; }

    /// <summary>All that is told of a stage.</summary>
    public static PageStage Of(StageDefinition stage, GraphedDockerfile file, StageLines lines)
    {
        var (graph, evaluation) = (file.Graph, file.Evaluations.Value[stage.Index]);
        var flows = graph.FlowsInto(stage);
        var copied = flows.Where(flow => flow.Kind == StageFlowKind.Copy).Select(flow => flow.Source.Stage).OfType<StageDefinition>().Distinct();
        return new()
        {
            Index = stage.Index,
            Name = StageCards.NameOf(stage),
            Base = flows is [{ Kind: StageFlowKind.From } from, ..] ? from.Source.Name : stage.From.Image,
            Platform = stage.From.Platform,
            Continues = stage.BaseStage?.Index,
            Needs = Numbers(stage.Needs),
            Copies = Numbers(copied),
            Takes = [.. flows.Select(PageFlow.Into)],
            Gives = [.. graph.FlowsFrom(stage).Select(PageFlow.From)],
            Facts = ImageFacts.Of(evaluation),
            History = HistoryOf(evaluation),
            Lines = lines.Of(stage),
        };
    }

    private static IReadOnlyList<HistoryEntry>? HistoryOf(StageEvaluation evaluation)
    {
        if (evaluation.IsRefused || !evaluation.Image.IsKnown(nameof(ContainerImage.History))) return null;
        return evaluation.Image.History;
    }

    private static string Numbers(IEnumerable<StageDefinition> stages) =>
        string.Join(' ', stages.Select(stage => stage.Index.ToString(CultureInfo.InvariantCulture)));
}
