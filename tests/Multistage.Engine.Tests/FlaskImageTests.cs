using Multistage.Testing;
using PythonFlask.Images;
using Xunit.Abstractions;

namespace Multistage.Engine.Tests;

/// <summary>The founding example in its three forms, on the base images of this engine.</summary>
[Collection("engine")]
public class FlaskImageTests(ITestOutputHelper output)
{
    private const string Address = "http://127.0.0.1:5000/";

    private static readonly DockerRunOptions OnHost = new() { Network = "host" };

    [SkippableFact]
    public async Task The_single_stage_image_serves_its_page()
    {
        await using var image = await Build(SingleStageImage.Definition);
        await using var container = await image.StartAsync(OnHost);

        Assert.Contains("Hello", await container.GetStringAsync(Address), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_founding_multi_stage_image_cannot_find_flask()
    {
        await using var image = await Build(MultiStageImage.Definition);

        var ended = await image.RunAsync(OnHost);

        Assert.NotEqual(0, ended.ExitCode);
        Assert.Contains("ModuleNotFoundError", ended.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_fixed_image_serves_its_page_and_is_smaller()
    {
        await using var single = await Build(SingleStageImage.Definition);
        await using var multi = await Build(MultiStageImage.Definition);
        await using var image = await Build(FixedImage.Definition);
        await using var container = await image.StartAsync(OnHost);

        Assert.Contains("Hello", await container.GetStringAsync(Address), StringComparison.Ordinal);
        var (singleSize, multiSize, fixedSize) = (await single.GetSizeAsync(), await multi.GetSizeAsync(), await image.GetSizeAsync());
        output.WriteLine("On this engine's base images, which may be stand-ins for the real ones:");
        output.WriteLine($"single-stage {singleSize:N0} bytes");
        output.WriteLine($"multi-stage {multiSize:N0} bytes, {(double)singleSize / multiSize:F1} times smaller, and cannot start");
        output.WriteLine($"fixed {fixedSize:N0} bytes, {(double)singleSize / fixedSize:F1} times smaller");
        Assert.True(fixedSize < singleSize);
    }

    private static Task<DockerImage> Build(DockerfileDefinition image)
    {
        Docker.RequireImages("python:3.9", "python:3.9-slim-buster");
        return image.BuildAsync(new() { Context = "examples/PythonFlask", Network = "host" });
    }
}
