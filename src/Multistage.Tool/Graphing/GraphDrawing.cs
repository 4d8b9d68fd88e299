using System.Text;
using Multistage.Tool.Console;
using Multistage.Tool.Graphing.Page;
using Multistage.Tool.Graphing.Picture;

namespace Multistage.Tool.Graphing;

/// <summary>Draws graphs as texts.</summary>
internal static class GraphDrawing
{
    /// <summary>The drawing.</summary>
    /// <param name="file">What is drawn.</param>
    /// <param name="format">One of <see cref="GraphFormat.All"/>.</param>
    /// <param name="problem">Why it cannot be drawn.</param>
    /// <returns>The text of the file; null where it cannot be drawn.</returns>
    public static string? Of(GraphedDockerfile file, string format, out Problem? problem)
    {
        problem = format is GraphFormat.Svg or GraphFormat.Html && !file.CanBeDrawn
            ? new(file.Path, $"{file.Graph.Stages.Count} stages are too many for a picture. Graphviz may draw them: --format dot")
            : null;
        return problem is null ? Of(file, format) : null;
    }

    private static string Of(GraphedDockerfile file, string format) => format switch
    {
        GraphFormat.Tree => TreeOf(file),
        GraphFormat.Mermaid => file.Graph.ToMermaid(file.Build.Target),
        GraphFormat.Dot => file.Graph.ToDot(file.Build.Target),
        GraphFormat.Svg => SvgPicture.Write(GraphPicture.Of(file, withConfig: true)),
        GraphFormat.Html => GraphPage.Write(file),
        _ => throw new ArgumentException($"There is no format '{format}'.", nameof(format)),
    };

    private static string TreeOf(GraphedDockerfile file)
    {
        using var text = new StringWriter(new StringBuilder()) { NewLine = "\n" };
        GraphTree.Write(file, TerminalKind.None.CreateConsole(text), isTerminal: false);
        return text.ToString();
    }
}
