using System.Security.Cryptography;
using System.Text;
using Multistage.Tool.Graphing.Picture;

namespace Multistage.Tool.Graphing.Page;

/// <summary>Writes a graph as one page that needs nothing else: the picture, and what is known of each stage.</summary>
internal static class GraphPage
{
    private static readonly EscapingTemplate Template = new("Page.scriban");
    private static readonly Lazy<(string Style, string Script)> Parts = new(() => ($"\n{EmbeddedText.Read("Picture.css")}{EmbeddedText.Read("Page.css")}", $"\n{EmbeddedText.Read("Page.js")}"));

    /// <summary>The text of the page.</summary>
    public static string Write(GraphedDockerfile file)
    {
        var (graph, build) = (file.Graph, file.Build);
        var lines = new StageLines(file.Source);
        var picture = GraphPicture.Of(file, withConfig: false);
        return Template.Render(new
        {
            title = file.Path,
            target = build.Target.Index,
            stages = graph.Stages.Select(stage => PageStage.Of(stage, file, lines)).ToList(),
            picture = new EscapingTemplate.Markup(SvgPicture.WriteForPage(picture)),
            style = new EscapingTemplate.Markup(Parts.Value.Style),
            script = new EscapingTemplate.Markup(Parts.Value.Script),
            style_hash = Hash(Parts.Value.Style),
            script_hash = Hash(Parts.Value.Script),
        });
    }

    /// <summary>What the page's own policy allows: this very text, and nothing that a Dockerfile could bring in.</summary>
    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
