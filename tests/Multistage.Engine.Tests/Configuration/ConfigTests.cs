using Multistage.Testing;

namespace Multistage.Engine.Tests.Configuration;

/// <summary>The image that a Dockerfile is said to give is the one that the engine builds from it.</summary>
[Collection("engine")]
public class ConfigTests(BuiltImages built) : IClassFixture<BuiltImages>
{
    public static TheoryData<string> Topics { get; } = [.. ConfigCase.All.Select(@case => @case.Topic).Distinct()];

    [SkippableTheory]
    [MemberData(nameof(Topics))]
    public void The_predicted_image_is_the_one_that_the_engine_builds(string topic)
    {
        Docker.RequireImages(BuiltImages.PlainBase);

        var differences = ConfigCase.All.Where(@case => @case.Topic == topic).SelectMany(StageCase.Of).Select(DifferenceOf).OfType<string>().ToList();

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public void There_are_enough_cases() => Assert.True(ConfigCase.All.Count >= 150);

    private string? DifferenceOf(StageCase stage)
    {
        var predicted = stage.Case.Definition.Stages[stage.Index].Evaluate(new()
        {
            Args = new(stage.Case.Arguments),
            Platform = stage.Case.Platform ?? BuildSettings.DefaultPlatform,
            BaseImages = built.Bases,
        }).Image;
        var image = built.Of(stage);
        var actual = DockerInspect.Parse(image.Inspected.ToJsonString());
        if (!predicted.Config.Equals(actual.Config)) return $"{stage}: predicted {predicted.Config}\nbut the engine says {image.Inspected["Config"]}";
        if (PlatformOf(predicted) != PlatformOf(actual)) return $"{stage}: predicted {PlatformOf(predicted)}, but the engine says {PlatformOf(actual)}";
        if (predicted.Author != actual.Author) return $"{stage}: predicted the author '{predicted.Author}', but the engine says '{actual.Author}'";
        var history = HistoryOf(predicted);
        var said = image.History.TakeLast(history.Count).Select(AsEveryFrontend).ToList();
        return history.SequenceEqual(said)
            ? null
            : $"{stage}: predicted the history\n{string.Join("\n", history)}\nbut the engine says\n{string.Join("\n", said)}";
    }

    /// <summary>The docker command line shows a tab as a blank.</summary>
    private static List<string> HistoryOf(ContainerImage image) =>
        [.. image.History.Select(entry => AsEveryFrontend(entry.CreatedBy.Replace('\t', ' ')))];

    /// <summary>Older frontends write the value of a check into the history in another way than newer ones do.</summary>
    private static string AsEveryFrontend(string createdBy) =>
        createdBy.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) ? "HEALTHCHECK" : createdBy;

    private static string PlatformOf(ContainerImage image) => $"{image.Os}/{image.Architecture}/{image.Variant}";
}
