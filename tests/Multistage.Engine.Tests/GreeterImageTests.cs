using Multistage.Testing;
using TeamSnippets.Images;
using Xunit.Abstractions;

namespace Multistage.Engine.Tests;

[Collection("engine")]
public class GreeterImageTests(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task The_greeter_image_made_of_the_teams_snippets_answers()
    {
        var bases = await ExampleBases.OfAsync(GreeterImage.Definition);

        await using var image = await GreeterImage.Definition.BuildAsync(
            new() { Context = "examples/TeamSnippets", BuildContexts = bases.StandIns, Network = "host", Output = output.WriteLine });
        await using var container = await image.StartAsync(new() { Network = "host" });

        Assert.Contains("Hello from a team", await container.GetStringAsync("http://127.0.0.1:8080/"), StringComparison.Ordinal);
        Assert.Equal("node\n", (await image.RunAsync(new() { Command = ["id", "-un"], Network = "none" })).EnsureSuccess().Output);
    }
}
