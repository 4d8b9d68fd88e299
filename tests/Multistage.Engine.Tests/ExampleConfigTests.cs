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
        var bases = await ExampleBases.OfAsync(example);

        foreach (var stage in example.Stages)
        {
            await using var image = await stage.BuildAsync(
                new() { Context = Path.GetDirectoryName(path), BuildContexts = bases.StandIns, Network = "host", Output = output.WriteLine });

            Assert.Equal(stage.Evaluate(new() { BaseImages = bases.Configs }).Config, (await image.InspectAsync()).Config);
        }
    }
}
