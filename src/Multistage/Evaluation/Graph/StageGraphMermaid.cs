using System.Globalization;
using System.Text;

namespace Multistage;

/// <summary>Writes a graph as a flowchart of Mermaid.</summary>
internal static class StageGraphMermaid
{
    public static string Write(StageGraph graph, StageBuild? build)
    {
        var text = new StringBuilder("flowchart TD\n");
        var nodes = new StageGraphNodes(graph);
        foreach (var source in nodes.Others) text.Append($"    {nodes.IdOf(source)}([{Quote(source.Name)}])\n");
        foreach (var stage in graph.Stages)
        {
            var name = Quote(StageGraphNodes.NameOf(stage));
            text.Append($"    {StageGraphNodes.IdOf(stage)}{(stage == build?.Target ? $"[[{name}]]" : $"[{name}]")}\n");
        }

        foreach (var arrow in StageGraphArrow.Of(graph))
        {
            var line = arrow.Kind switch { StageFlowKind.From => "==>", StageFlowKind.Mount => "-.->", _ => "-->" };
            text.Append($"    {nodes.IdOf(arrow.Source)} {line}|{Quote(arrow.Lines)}| {StageGraphNodes.IdOf(arrow.Stage)}\n");
        }

        if (build is null) return text.ToString();
        text.Append("    classDef target stroke-width:3px\n");
        text.Append($"    class {StageGraphNodes.IdOf(build.Target)} target\n");
        if (build.NotBuilt.IsEmpty) return text.ToString();
        text.Append("    classDef unused opacity:0.5,stroke-dasharray:4\n");
        text.Append($"    class {string.Join(",", build.NotBuilt.Select(StageGraphNodes.IdOf))} unused\n");
        return text.ToString();
    }

    private static string Quote(IEnumerable<string> lines) => $"\"{string.Join("<br/>", lines.Select(Escape))}\"";

    private static string Quote(string text) => $"\"{Escape(text)}\"";

    /// <summary>Writes all that could mean something to Mermaid, to Markdown or to HTML by its number.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsControl(character)) escaped.Append(' ');
            else if (character >= 128 || char.IsLetterOrDigit(character) || " -./:,@=+".IndexOf(character) >= 0) escaped.Append(character);
            else escaped.Append('#').Append(((int)character).ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return escaped.ToString();
    }
}
