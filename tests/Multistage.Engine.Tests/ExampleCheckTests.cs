using System.Text.Json;
using Multistage.Testing;
using Xunit.Abstractions;

namespace Multistage.Engine.Tests;

[Collection("engine")]
public class ExampleCheckTests(ITestOutputHelper output)
{
    public static TheoryData<string> Dockerfiles { get; } = [.. Examples.Dockerfiles];

    [SkippableTheory]
    [MemberData(nameof(Dockerfiles))]
    public void BuildKit_accepts_every_generated_example(string dockerfile)
    {
        Docker.RequireImages("debian:bookworm-slim");

        var path = Examples.PathOf(dockerfile);
        List<string> arguments = ["buildx", "build", "--call=check,format=json", "-f", path];
        foreach (var image in BaseImages(path).Where(image => Docker.Run("image", "inspect", image).ExitCode != 0))
        {
            // The check only asks the base image for its platform and configuration, and any image has those.
            arguments.AddRange(["--build-context", $"{image}=docker-image://debian:bookworm-slim"]);
        }

        var check = Docker.Run([.. arguments, Path.GetDirectoryName(path)!]);

        output.WriteLine(check.Output);
        Assert.True(check.ExitCode == 0, check.Error + check.Output);
        using var report = JsonDocument.Parse(check.Output);
        Assert.False(report.RootElement.TryGetProperty("buildError", out _), check.Output);
        Assert.False(
            report.RootElement.TryGetProperty("warnings", out var warnings)
                && warnings.ValueKind == JsonValueKind.Array && warnings.GetArrayLength() > 0,
            check.Output);
    }

    private static IEnumerable<string> BaseImages(string path) => DockerfileFile.Read(path).Stages.Select(stage => stage.BaseImage).OfType<string>().Distinct();
}
