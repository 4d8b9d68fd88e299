using System.Text;

namespace Multistage;

/// <summary>Writes a graph in the language of Graphviz.</summary>
internal static class StageGraphDot
{
    public static string Write(StageGraph graph, StageBuild? build)
    {
        var text = new StringBuilder(
            """
            digraph stages {
                node [shape=box, style=rounded, fontname="Helvetica"]
                edge [fontname="Helvetica", fontsize=10]

            """.Replace("\r\n", "\n"));
        var nodes = new StageGraphNodes(graph);
        foreach (var source in nodes.Others) text.Append($"    {nodes.IdOf(source)} [label={Quote(source.Name)}, shape=ellipse, style=solid]\n");
        foreach (var stage in graph.Stages) text.Append($"    {StageGraphNodes.IdOf(stage)} [label={Quote(StageGraphNodes.NameOf(stage))}{StyleOf(stage, build)}]\n");
        foreach (var arrow in StageGraphArrow.Of(graph))
        {
            var style = arrow.Kind switch { StageFlowKind.From => "bold", StageFlowKind.Mount => "dashed", _ => "solid" };
            var label = arrow.Kind == StageFlowKind.From ? string.Empty : $", label={Quote(arrow.Lines)}";
            text.Append($"    {nodes.IdOf(arrow.Source)} -> {StageGraphNodes.IdOf(arrow.Stage)} [style={style}{label}]\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string StyleOf(StageDefinition stage, StageBuild? build)
    {
        if (stage == build?.Target) return ", penwidth=2";
        return build?.ContributionOf(stage) == StageContribution.NotBuilt ? ", style=\"rounded,dashed\", color=gray, fontcolor=gray" : string.Empty;
    }

    private static string Quote(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escape))}\"";

    private static string Quote(string text) => $"\"{Escape(text)}\"";

    /// <summary>In a label, a backslash and an ampersand begin what stands for something else.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (character)
            {
                case '"' or '\\':
                    escaped.Append('\\').Append(character);
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                default:
                    escaped.Append(char.IsControl(character) ? ' ' : character);
                    break;
            }
        }

        return escaped.ToString();
    }
}
