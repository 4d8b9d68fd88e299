namespace Multistage.Tool.Graphing.Picture;

/// <summary>Says what the looks mean that a picture has.</summary>
/// <param name="Signs">The looks, beside each other.</param>
/// <param name="Width">How wide they are.</param>
internal sealed record PictureLegend(IReadOnlyList<PictureSign> Signs, double Width)
{
    private const double SignWidth = 30;
    private const double Between = 20;

    /// <summary>The legend of what is drawn.</summary>
    public static PictureLegend Of(IReadOnlyList<StageGraphArrow> arrows, StageBuild build)
    {
        var signs = new List<PictureSign>();
        var x = 0.0;
        Add("from", true, "continues", arrows.Any(arrow => arrow.Kind == StageFlowKind.From));
        Add("copy", true, "copied", arrows.Any(arrow => arrow.Kind == StageFlowKind.Copy));
        Add("mount", true, "mounted while a command runs", arrows.Any(arrow => arrow.Kind == StageFlowKind.Mount));
        Add("layers", false, "is the image", build.Layers.Count > 1);
        Add("files", false, "its files are in the image", Has(StageContribution.Files));
        Add("built", false, "built only", Has(StageContribution.BuiltOnly));
        Add("unused", false, "not built", !build.NotBuilt.IsEmpty);
        return new(signs, Math.Max(0, x - Between));

        void Add(string look, bool isLine, string text, bool isThere)
        {
            if (!isThere) return;
            signs.Add(new(x, 0, look, isLine, text));
            x += SignWidth + TextStyle.Note.Font.WidthOf(text) + Between;
        }

        bool Has(StageContribution contribution) => build.Stages.Any(stage => build.ContributionOf(stage) == contribution);
    }
}
