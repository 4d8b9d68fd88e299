using Multistage.Testing;
using Xunit.Abstractions;

namespace Multistage.Engine.Tests;

[Collection("engine")]
public class ExampleConfigTests(ITestOutputHelper output)
{
    public static TheoryData<string> Dockerfiles { get; } = [.. Examples.Dockerfiles];

    [SkippableTheory]
    [MemberData(nameof(Dockerfiles))]
    public async Task Every_stage_of_an_example_has_the_config_that_was_predicted(string dockerfile)
    {
        var path = Examples.PathOf(dockerfile);
        var example = DockerfileFile.Read(path);
        var bases = await BaseImagesOf(example);

        foreach (var stage in example.Stages)
        {
            await using var image = await stage.BuildAsync(new() { Context = Path.GetDirectoryName(path), Network = "host", Output = output.WriteLine });

            Assert.Equal(stage.Evaluate(new() { BaseImages = bases }).Config, (await image.InspectAsync()).Config);
        }
    }

    private static async Task<BaseImages> BaseImagesOf(DockerfileDefinition example)
    {
        var names = example.Stages.Select(stage => stage.BaseImage).OfType<string>().Distinct().ToArray();
        Docker.RequireImages(names);
        var bases = BaseImages.None;
        foreach (var name in names)
        {
            await using var image = await DockerEngine.FindImageAsync(name);
            bases = bases.With(name, await image!.InspectAsync());
        }

        return bases;
    }
}
