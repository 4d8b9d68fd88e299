using Xunit.Abstractions;

namespace Multistage.Engine.Tests;

/// <summary>The founding example in its three forms, on the base images of this engine.</summary>
[Collection("engine")]
public class FlaskImageTests(ITestOutputHelper output)
{
    private const string Address = "http://127.0.0.1:5000/";

    [SkippableFact]
    public async Task The_single_stage_image_serves_its_page()
    {
        using var container = new Container(Build("single-stage"));

        Assert.Contains("Hello", await container.GetAsync(Address), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_founding_multi_stage_image_cannot_find_flask()
    {
        using var container = new Container(Build("multi-stage"));

        var (exitCode, log) = container.WaitForExit();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("ModuleNotFoundError", log, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_fixed_image_serves_its_page_and_is_smaller()
    {
        var single = Size(Build("single-stage"));
        var image = Build("fixed");
        var fixedSize = Size(image);
        using var container = new Container(image);

        Assert.Contains("Hello", await container.GetAsync(Address), StringComparison.Ordinal);
        output.WriteLine($"on this engine's base images: single-stage {single:N0} bytes, fixed {fixedSize:N0} bytes, ratio {(double)single / fixedSize:F1}");
        Assert.True(fixedSize < single);
    }

    private static string Build(string form)
    {
        Docker.RequireImages("python:3.9", "python:3.9-slim-buster");
        var tag = $"multistage-test/flask:{form}";
        Docker.Build(tag, Examples.PathOf($"PythonFlask/{form}.Dockerfile"), Examples.PathOf("PythonFlask"));
        return tag;
    }

    private static long Size(string image) => long.Parse(
        Docker.Run("image", "inspect", "--format", "{{.Size}}", image).MustSucceed().Output,
        System.Globalization.CultureInfo.InvariantCulture);
}
