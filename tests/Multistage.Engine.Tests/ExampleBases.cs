using Multistage.Testing;

namespace Multistage.Engine.Tests;

/// <summary>The base images of an example: those of the engine, and stand-ins for others, as no registry is asked.</summary>
internal sealed class ExampleBases
{
    /// <summary>The stand-ins by the name they stand for, as <see cref="DockerBuildOptions.BuildContexts"/> takes them.</summary>
    public Dictionary<string, string> StandIns { get; } = new(StringComparer.Ordinal);

    /// <summary>What the engine says of each image.</summary>
    public BaseImages Configs { get; private set; } = BaseImages.None;

    /// <summary>Finds them all; skips the test where one cannot be had.</summary>
    public static async Task<ExampleBases> OfAsync(DockerfileDefinition example)
    {
        Docker.Require();
        var bases = new ExampleBases();
        foreach (var name in example.Stages.Select(stage => stage.BaseImage).OfType<string>().Distinct()) await bases.AddAsync(name);
        return bases;
    }

    private async Task AddAsync(string name)
    {
        var found = await DockerEngine.FindImageAsync(name);
        if (found is null)
        {
            Skip.IfNot(name.StartsWith("node:", StringComparison.Ordinal), $"the engine has no image {name}");
            var standIn = await NodeImage.BuildAsync();
            StandIns.Add(name, $"docker-image://{standIn}");
            found = await DockerEngine.FindImageAsync(standIn);
        }

        await using var image = found!;
        Configs = Configs.With(name, await image.InspectAsync());
    }
}
