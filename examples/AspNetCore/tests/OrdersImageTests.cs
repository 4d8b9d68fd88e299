using AspNetCore.Images;
using Multistage;

namespace AspNetCore.Tests;

public class OrdersImageTests
{
    private static readonly OrdersImage.OrdersImageDefinition Image = OrdersImage.Definition;

    [Fact]
    public void The_sdk_stays_in_the_build_stage()
    {
        Assert.Equal("mcr.microsoft.com/dotnet/aspnet:${DOTNET_VERSION}", Image.Final.From.Image);
        Assert.Equal([Image.Build], Image.Final.Needs);
    }

    [Fact]
    public void The_build_runs_on_the_build_machine_for_any_platform()
    {
        Assert.Equal("$BUILDPLATFORM", Image.Build.From.Platform);
        Assert.Null(Image.Final.From.Platform);
        Assert.All(
            Image.Build.Instructions.OfType<Run>(),
            run => Assert.True(run.Mentions("$TARGETARCH"), $"{run} builds for the build machine alone"));
    }

    [Fact]
    public void Packages_are_restored_before_the_sources_are_copied()
    {
        var instructions = Image.Build.Instructions.ToList();
        var restore = instructions.FindIndex(each => each is Run run && run.Mentions("dotnet restore"));
        var sources = instructions.FindIndex(each => each is Copy { Destination: "src/" } copy && copy.Sources.Contains("src/"));

        Assert.InRange(restore, 0, sources);
    }

    [Fact]
    public void Every_project_file_is_there_when_packages_are_restored()
    {
        var copied = Image.Build.Instructions
            .TakeWhile(each => each is not Run)
            .OfType<Copy>()
            .SelectMany(copy => copy.Sources);

        Assert.Superset(
            Directory.EnumerateFiles(ExampleFolder(), "*.csproj", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(ExampleFolder(), path).Replace('\\', '/'))
                .Where(path => path.StartsWith("src/", StringComparison.Ordinal))
                .ToHashSet(),
            copied.ToHashSet());
    }

    [Fact]
    public void It_runs_as_the_ordinary_user_of_the_dotnet_images() =>
        Assert.Equal("1654", Image.Final.Instructions.OfType<User>().Last().Name);

    [Fact]
    public void The_next_dotnet_is_one_argument_away() =>
        Assert.Contains("ARG DOTNET_VERSION=11.0\n", OrdersImage.CreateBuilder().DotnetVersion("11.0").Render(), StringComparison.Ordinal);

    private static string ExampleFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(path))!;
}
