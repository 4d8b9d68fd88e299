using AspNetCore.Images;
using Multistage;
using Multistage.Testing;

namespace AspNetCore.Tests;

public class OrdersImageTests
{
    private static readonly OrdersImage.OrdersImageDefinition Image = OrdersImage.Definition;

    [Fact]
    public void The_sdk_stays_in_the_build_stage()
    {
        DockerfileAssert.HasStages(Image, "build", "final");
        DockerfileAssert.Copies(Image.Final, "/app", from: Image.Build);
        DockerfileAssert.HasNoBuildTools(Image.Final);
    }

    [Fact]
    public void Every_build_takes_the_same_images() => DockerfileAssert.PinsBaseImages(Image);

    [Fact]
    public void It_runs_as_the_ordinary_user_of_the_dotnet_images()
    {
        DockerfileAssert.RunsAsNonRoot(Image);
        Assert.Equal("1654", Image.Final.Config.User);
    }

    [Fact]
    public void That_user_is_in_the_base_image()
    {
        var final = Image.Final.Evaluate(new() { BaseImages = BaseImages.DotNet }).Config;
        Assert.Equal(final.Env["APP_UID"], final.User);
    }

    [Fact]
    public void It_listens_where_it_says()
    {
        DockerfileAssert.ExposesPorts(Image, 8080);
        DockerfileAssert.SetsEnvironment(Image, "ASPNETCORE_HTTP_PORTS", "8080");
    }

    [Fact]
    public void Nothing_in_it_is_secret() => DockerfileAssert.HasNoSecrets(Image);

    [Fact]
    public void The_image_is_two_layers_above_its_base() => DockerfileAssert.HasAtMostLayers(Image, 2);

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
    public void Packages_are_restored_before_the_sources_are_copied() =>
        DockerfileAssert.InOrder(Image.Build, "dotnet restore", "COPY src/ src/", "dotnet publish");

    [Fact]
    public void Every_project_file_is_there_when_packages_are_restored()
    {
        var projects = Directory.EnumerateFiles(ExampleFolder(), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(ExampleFolder(), path).Replace('\\', '/'))
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal));

        Assert.All(projects, project => DockerfileAssert.InOrder(Image.Build, $"COPY {project} ", "dotnet restore"));
    }

    [Fact]
    public void The_next_dotnet_is_one_argument_away()
    {
        var next = new DockerfileDefinition(OrdersImage.CreateBuilder().DotnetVersion("11.0").Build());

        Assert.Equal("mcr.microsoft.com/dotnet/aspnet:11.0", next["final"].BaseImage);
    }

    [Fact]
    public void The_file_beside_the_sources_is_what_the_class_says() =>
        DockerfileAssert.IsSameAsFile(Image, "examples/AspNetCore/Dockerfile");

    private static string ExampleFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(path))!;
}
