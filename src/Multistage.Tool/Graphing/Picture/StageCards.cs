namespace Multistage.Tool.Graphing.Picture;

/// <summary>Writes the cards of stages and of the images they copy from.</summary>
internal static class StageCards
{
    /// <summary>How wide the card of a stage is.</summary>
    public const double Width = 236;

    private const double ConfigWidth = 330;
    private const double ConfigLabelWidth = 96;
    private const int MostValues = 6;
    private const double LabelWidth = 42;
    private const double IconWidth = 18;

    /// <summary>The card of a stage: its name, what it starts from, and what it takes from the build context and from addresses.</summary>
    public static CardContent Of(StageDefinition stage, IReadOnlyList<StageFlow> flows)
    {
        var card = new CardContent(Width);
        card.Add(NameOf(stage), TextStyle.Name, most: 2);
        card.Skip(5);
        card.Add(BaseOf(stage, flows), TextStyle.Code, most: 3, label: "FROM", indent: LabelWidth);
        if (stage.From.Platform is { } platform) card.Add(platform, TextStyle.Quiet, most: 1, indent: LabelWidth);
        AddPaths(card, "context", PathsFrom(flows, StageFlowSourceKind.BuildContext));
        AddPaths(card, "address", PathsFrom(flows, StageFlowSourceKind.Address));
        return card;
    }

    /// <summary>The config of the image that a stage makes, to stand beside its card.</summary>
    public static CardContent OfConfig(IReadOnlyList<ImageFact> facts)
    {
        var card = new CardContent(ConfigWidth, left: Width);
        foreach (var fact in facts.Where(fact => !fact.IsDetail && fact.Values.Count > 0))
        {
            card.Skip(2);
            var label = fact.Name.ToUpperInvariant();
            foreach (var value in Shown(fact))
            {
                card.Add(value, TextStyle.Code, most: fact.Values.Count == 1 ? 2 : 1, label, indent: ConfigLabelWidth);
                label = null;
            }
        }

        if (facts.FirstOrDefault(fact => fact is { IsDetail: false, UnknownOf: not null })?.UnknownOf is not { } image) return card;
        card.Skip(4);
        card.Add(card.Texts.Count > 0 ? $"and the rest as in {image}" : $"the config of {image}", TextStyle.Note, most: 2);
        return card;
    }

    /// <summary>Adds what a stage copies and mounts, by where it comes from.</summary>
    public static void AddSources(CardContent card, IEnumerable<StageGraphArrow> arrows)
    {
        card.Skip(4);
        foreach (var arrow in arrows)
        {
            var icon = arrow.Kind == StageFlowKind.Mount ? "mount" : "copy";
            card.Add($"{arrow.Source.Name} {string.Join(", ", ArrowLabel.TextsOf(arrow))}", TextStyle.Quiet, most: 1, icon: icon, indent: IconWidth);
        }
    }

    /// <summary>The card of an image that files are copied or mounted from.</summary>
    public static CardContent OfImage(string image)
    {
        var width = Math.Min(TextStyle.Code.Font.WidthOf(image) + 28 + IconWidth, Width);
        var card = new CardContent(Math.Max(width, 90));
        card.Add(image, TextStyle.Code, most: 3, icon: "image", indent: IconWidth);
        return card;
    }

    /// <summary>What a person calls a stage.</summary>
    public static string NameOf(StageDefinition stage) => stage.Name ?? FormattableString.Invariant($"stage {stage.Index}");

    /// <summary>What a stage starts from; variables have their values, and a digest has its first characters.</summary>
    public static string BaseOf(StageDefinition stage, IReadOnlyList<StageFlow> flows)
    {
        var name = flows is [{ Kind: StageFlowKind.From, Source.Name: var source }, ..] ? source : stage.From.Image;
        const string digest = "@sha256:";
        var start = name.IndexOf(digest, StringComparison.Ordinal);
        return start >= 0 && name.Length > start + digest.Length + 12 ? name[..(start + digest.Length + 8)] + "…" : name;
    }

    private static IEnumerable<string> Shown(ImageFact fact) => fact.Values.Count <= MostValues
        ? fact.Values
        : fact.Values.Take(MostValues - 1).Append(FormattableString.Invariant($"and {fact.Values.Count - MostValues + 1} more"));

    private static void AddPaths(CardContent card, string icon, List<string> paths)
    {
        if (paths.Count == 0) return;
        card.Skip(4);
        card.Add(string.Join(", ", paths), TextStyle.Quiet, most: 2, icon: icon, indent: IconWidth);
    }

    private static List<string> PathsFrom(IReadOnlyList<StageFlow> flows, StageFlowSourceKind kind) =>
        [.. flows.Where(flow => flow.Source.Kind == kind).SelectMany(PathsOf).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> PathsOf(StageFlow flow) =>
        flow.Source.Kind == StageFlowSourceKind.Address ? [flow.Source.Name] : flow.Paths.IsEmpty ? ["."] : flow.Paths;
}
