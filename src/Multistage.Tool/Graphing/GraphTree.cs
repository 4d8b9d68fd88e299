using Multistage.Tool.Console;
using Multistage.Tool.Graphing.Picture;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Multistage.Tool.Graphing;

/// <summary>A graph on a terminal: a box for each stage, those beside each other that BuildKit builds at the same time.</summary>
internal static class GraphTree
{
    /// <summary>How wide a drawing is that goes to a file.</summary>
    private const int WidthOfFile = 100;

    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Writes the drawing.</summary>
    public static void Write(GraphedDockerfile file, IAnsiConsole console, bool isTerminal)
    {
        if (!isTerminal) console.Profile.Width = WidthOfFile;
        console.Write(new Text(Printable.Of(file.Path), Bold));
        console.WriteLine();
        for (var step = 0; step < file.Build.Steps.Count; step++)
        {
            if (step > 0) console.Write(new Text("        ↓\n", Dim));
            WriteBoxes(file, file.Build.Steps[step], console);
        }

        if (file.Build.NotBuilt.IsEmpty) return;
        console.Write(new Text($"not built for {Printable.Of(StageCards.NameOf(file.Build.Target))}:\n", Dim));
        WriteBoxes(file, file.Build.NotBuilt, console);
    }

    private static void WriteBoxes(GraphedDockerfile file, IReadOnlyList<StageDefinition> stages, IAnsiConsole console) =>
        console.Write(new Columns(stages.Select(stage => Box(file, stage))) { Expand = false, Padding = new(0, 0, 1, 0) });

    private static Panel Box(GraphedDockerfile file, StageDefinition stage)
    {
        var flows = file.Graph.FlowsInto(stage);
        var contribution = file.Build.ContributionOf(stage);
        var isTarget = stage == file.Build.Target;
        var header = $"{Printable.Of(StageCards.NameOf(stage))}{(isTarget ? " · the image" : string.Empty)}";
        var lines = new List<IRenderable> { FromLine(Printable.Of(StageCards.BaseOf(stage, flows)), stage, header.GetCellWidth()) };
        lines.AddRange(flows.Where(flow => flow.Kind != StageFlowKind.From).Select(FlowLine));
        return new(new Rows(lines))
        {
            Header = new(Markup.Escape(header)),
            Border = isTarget ? BoxBorder.Heavy : BoxBorder.Rounded,
            BorderStyle = contribution switch
            {
                StageContribution.Layers => new(Color.Green),
                StageContribution.Files => new(Color.Blue),
                StageContribution.BuiltOnly => Style.Plain,
                _ => Dim,
            },
        };
    }

    /// <summary>What a stage starts from. The line is as wide as the name above the box, which else would be cut.</summary>
    private static Paragraph FromLine(string name, StageDefinition stage, int width)
    {
        const string from = "FROM ";
        return new Paragraph()
            .Append(from, new(Color.Blue))
            .Append(name, stage.BaseStage is null ? Style.Plain : new(Color.Green))
            .Append(new string(' ', Math.Max(0, width - from.Length - name.GetCellWidth())));
    }

    private static Paragraph FlowLine(StageFlow flow)
    {
        var isMount = flow.Kind == StageFlowKind.Mount;
        return new Paragraph()
            .Append(isMount ? "⇠ " : "← ", new(isMount ? Color.Purple : Color.Blue))
            .Append(Printable.Of(flow.Source.Name), flow.Source.Stage is null ? Dim : new(Color.Green))
            .Append(" " + Printable.Of(StageGraphLabels.Of(flow)));
    }
}
