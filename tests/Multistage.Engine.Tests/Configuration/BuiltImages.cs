using Multistage.Testing;

namespace Multistage.Engine.Tests.Configuration;

/// <summary>Every stage of every case, built and inspected once for all tests.</summary>
public sealed class BuiltImages
{
    /// <summary>The image that most cases start from.</summary>
    public const string PlainBase = "debian:bookworm-slim";

    /// <summary>The image that <c>rich.Dockerfile</c> makes.</summary>
    public const string RichBase = "multistage-test/rich";

    private const string Repository = "multistage-test/config";

    private readonly Lazy<Dictionary<string, BuiltImage>> _images = new(Build);
    private readonly Lazy<BaseImages> _bases = new(InspectBases);

    /// <summary>What the engine says of the images that the cases start from.</summary>
    public BaseImages Bases => _images.Value.Count > 0 ? _bases.Value : BaseImages.None;

    /// <summary>What the engine says of a stage.</summary>
    internal BuiltImage Of(StageCase stage) => _images.Value[TagOf(stage)];

    private static BaseImages InspectBases()
    {
        var names = new[] { PlainBase, RichBase };
        return names.Zip(BuiltImage.All(names)).Aggregate(BaseImages.None, (bases, known) =>
            bases.With(known.First, DockerInspect.Parse(known.Second.Inspected.ToJsonString()) with { History = [] }));
    }

    private static Dictionary<string, BuiltImage> Build()
    {
        Docker.Build(RichBase, ConfigCase.RichBase, ConfigCase.ContextFolder);
        var stages = ConfigCase.All.SelectMany(StageCase.Of).ToList();
        BakedTargets.Build(stages.Select(TargetOf));
        var tags = stages.ConvertAll(TagOf);
        return tags.Zip(BuiltImage.All(tags)).ToDictionary(image => image.First, image => image.Second);
    }

    private static Dictionary<string, object> TargetOf(StageCase stage)
    {
        var target = new Dictionary<string, object>
        {
            ["context"] = ConfigCase.ContextFolder,
            ["dockerfile"] = stage.Case.DockerfilePath,
            ["args"] = stage.Case.Arguments,
            ["tags"] = new[] { TagOf(stage) },
            ["output"] = new[] { "type=docker" },
            ["network"] = "host",
        };
        if (stage.Target is { } name) target["target"] = name;
        if (stage.Case.Platform is { } platform) target["platforms"] = new[] { platform };
        return target;
    }

    private static string TagOf(StageCase stage) => $"{Repository}:{stage.Case.Id}-{stage.Index}";
}
