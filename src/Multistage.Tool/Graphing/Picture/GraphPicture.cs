using Multistage.Tool.Graphing.Layout;

namespace Multistage.Tool.Graphing.Picture;

/// <summary>The picture of a graph: what is where. <c>Picture.scriban</c> says how it is written.</summary>
internal sealed class GraphPicture
{
    private const double Margin = 28;
    private const double Heading = 30;
    private const double WidestRow = 900;
    private const double LegendHeight = 34;
    private const int MostLabels = 4;

    private GraphPicture()
    {
    }

    /// <summary>The width of it all.</summary>
    public double Width { get; private init; }

    /// <summary>The height of it all.</summary>
    public double Height { get; private init; }

    /// <summary>What it is a picture of.</summary>
    public required string Title { get; init; }

    /// <summary>The same in sentences, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The cards.</summary>
    public required IReadOnlyList<PictureCard> Cards { get; init; }

    /// <summary>The arrows; those that do not matter lie below the others.</summary>
    public required IReadOnlyList<PictureArrow> Arrows { get; init; }

    /// <summary>What the looks mean.</summary>
    public required IReadOnlyList<PictureSign> Legend { get; init; }

    /// <summary>Draws a graph.</summary>
    /// <param name="file">The Dockerfile, and the build that is shown.</param>
    /// <param name="withConfig">Whether the config of the image stands beside it.</param>
    public static GraphPicture Of(GraphedDockerfile file, bool withConfig) =>
        new PictureComposer(file.Graph, file.Build).Compose(file.Path, withConfig ? ImageFacts.Of(file.Evaluation) : null);

    private sealed class PictureComposer(StageGraph graph, StageBuild build)
    {
        private readonly Dictionary<StageFlowSource, (int Number, LayoutNode Node, CardContent Content)> _boxes = [];

        public GraphPicture Compose(string title, IReadOnlyList<ImageFact>? config)
        {
            var arrows = StageGraphArrow.Of(graph).Where(IsDrawn).ToList();
            foreach (var arrow in arrows.Where(arrow => arrow.Source.Stage is null)) AddBox(arrow.Source, StageCards.OfImage(arrow.Source.Name));
            var into = arrows.Where(arrow => arrow.Kind != StageFlowKind.From).ToLookup(arrow => arrow.Stage);
            foreach (var stage in graph.Stages)
            {
                var card = StageCards.Of(stage, graph.FlowsInto(stage));
                if (HasMany(into[stage])) StageCards.AddSources(card, into[stage]);
                if (stage == build.Target && config is { Count: > 0 }) card.Attach(StageCards.OfConfig(config));
                AddBox(StageFlowSource.Of(stage), card);
            }

            var labels = arrows.Select(arrow => HasMany(into[arrow.Stage]) ? null : ArrowLabel.Of(arrow)).ToList();
            var ways = arrows.Zip(labels, (arrow, label) => new LayoutArrow(
                _boxes[arrow.Source].Node, _boxes[StageFlowSource.Of(arrow.Stage)].Node, $"{arrow.Kind} {IsUsed(arrow)}", label?.Node)).ToList();
            var layout = LayeredLayout.Of([.. _boxes.Values.Select(box => box.Node)], ways, WidestRow);

            var legend = PictureLegend.Of(arrows, build);
            var width = Math.Max(layout.Width, legend.Width) + (2 * Margin);
            var shift = (Left: (width - layout.Width) / 2, Top: Margin + Heading);
            var height = shift.Top + layout.Height + (legend.Signs.Count > 0 ? LegendHeight : 0) + Margin;
            var paths = new ArrowPaths(ways, shift);
            return new()
            {
                Width = Math.Ceiling(width),
                Height = Math.Ceiling(height),
                Title = title,
                Description = GraphSentences.Of(graph, build),
                Cards = [.. _boxes.Select(box => CardOf(box.Key, box.Value.Node, box.Value.Content, shift) with { Source = box.Value.Number })],
                Arrows = [.. arrows.Select((arrow, index) => ArrowOf(arrow, paths.Of(ways[index]), labels[index], shift)).OrderBy(arrow => arrow.IsUsed)],
                Legend = [.. legend.Signs.Select(sign => sign with { X = sign.X + Margin, Y = height - Margin - 4 })],
            };
        }

        /// <summary>What a stage starts from stands on its card where it is an image, as do the build context and addresses.</summary>
        private static bool IsDrawn(StageGraphArrow arrow) => arrow.Source.Kind switch
        {
            StageFlowSourceKind.Stage => arrow.Source.Stage != arrow.Stage,
            StageFlowSourceKind.Image => arrow.Kind != StageFlowKind.From,
            _ => false,
        };

        /// <summary>Whether so much flows into a stage that it is told on its card, and not in as many labels beside each other.</summary>
        private static bool HasMany(IEnumerable<StageGraphArrow> into) => into.Count() > MostLabels;

        private void AddBox(StageFlowSource source, CardContent content) =>
            _boxes.TryAdd(source, (_boxes.Count, new LayoutNode(content.Width, content.Height), content));

        private bool IsUsed(StageGraphArrow arrow) => build.ContributionOf(arrow.Stage) != StageContribution.NotBuilt;

        private PictureCard CardOf(StageFlowSource source, LayoutNode node, CardContent content, (double Left, double Top) shift)
        {
            var (x, y) = (node.X - (node.Width / 2) + shift.Left, node.Top + shift.Top);
            if (source.Stage is not { } stage)
            {
                var isUsed = graph.Flows.Any(flow => flow.Source == source && build.ContributionOf(flow.Stage) != StageContribution.NotBuilt);
                return new(x, y, node.Width, node.Height, isUsed ? "image" : "image unused", $"Image {source.Name}", content);
            }

            var look = build.ContributionOf(stage) switch
            {
                StageContribution.Layers => stage == build.Target ? "stage layers target" : "stage layers",
                StageContribution.Files => "stage files",
                StageContribution.BuiltOnly => "stage built",
                _ => "stage unused",
            };
            return new(x, y, node.Width, node.Height, look, GraphSentences.Of(stage, graph, build), content) { Stage = stage.Index };
        }

        private PictureArrow ArrowOf(StageGraphArrow arrow, string path, ArrowLabel? label, (double Left, double Top) shift)
        {
            var kind = arrow.Kind switch { StageFlowKind.From => "from", StageFlowKind.Mount => "mount", _ => "copy" };
            return new(_boxes[arrow.Source].Number, arrow.Stage.Index, path, kind, IsUsed(arrow), label?.Place(shift));
        }
    }
}
