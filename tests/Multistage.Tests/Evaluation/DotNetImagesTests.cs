namespace Multistage.Tests.Evaluation;

/// <summary>What is known of an image that starts from one of the .NET images.</summary>
public class DotNetImagesTests
{
    [Theory]
    [InlineData("aspnet:10.0", "")]
    [InlineData("aspnet:10.0-noble-chiseled", "1654")]
    [InlineData("aspnet:10.0.11-resolute-chiseled-composite-extra-arm64v8", "1654")]
    [InlineData("aspnet:8.0-alpine", "")]
    [InlineData("runtime:9.0-azurelinux3.0-distroless", "1654")]
    [InlineData("runtime-deps:8.0-jammy-chiseled-extra", "1654")]
    [InlineData("sdk:10.0-aot", "")]
    public void The_user_is_the_one_of_the_published_Dockerfile(string image, string user) => Assert.Equal(user, On(image).User);

    [Theory]
    [InlineData("aspnet:latest")]
    [InlineData("aspnet:7.0")]
    [InlineData("aspnet:11.0-preview")]
    [InlineData("aspnet:10.0.0-rc.1")]
    [InlineData("aspnet:10.0-bookworm-slim")]
    [InlineData("aspnet:10.0-alpine3.18")]
    [InlineData("aspnet:9.0-nanoserver-ltsc2022")]
    [InlineData("aspnet:10.0-noble-chiselled")]
    [InlineData("runtime:10.0-noble-chiseled-composite")]
    [InlineData("sdk:10.0-noble-chiseled")]
    [InlineData("sdk:8.0-aot")]
    [InlineData("monitor:10.0")]
    [InlineData("aspnet@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Another_name_is_not_known(string image)
    {
        Assert.Null(BaseImages.DotNet.Find("mcr.microsoft.com/dotnet/" + image));
        Assert.False(On(image).IsKnown(nameof(ImageConfig.User)));
    }

    [Fact]
    public void An_image_of_another_registry_is_not_known()
    {
        Assert.Null(BaseImages.DotNet.Find("dotnet/aspnet:10.0"));
        Assert.Null(BaseImages.DotNet.Find("registry.example/dotnet/aspnet:10.0"));
    }

    [Fact]
    public void A_digest_beside_a_tag_leaves_what_the_tag_says() => Assert.Equal("1654", On($"aspnet:10.0-noble-chiseled@sha256:{new string('a', 64)}").User);

    [Fact]
    public void The_name_may_be_made_of_arguments()
    {
        var settings = new BuildSettings { BaseImages = BaseImages.DotNet, Args = { ["FLAVOUR"] = "-noble-chiseled" } };
        var stage = new DockerfileDefinition("ARG FLAVOUR\nFROM mcr.microsoft.com/dotnet/aspnet:10.0$FLAVOUR").Stages[0];
        Assert.Equal("1654", stage.Evaluate(settings).Config.User);
        Assert.Equal(string.Empty, stage.Evaluate(new() { BaseImages = BaseImages.DotNet }).Config.User);
    }

    [Fact]
    public void Variables_that_stay_are_known_and_expand()
    {
        var config = On("aspnet:10.0", "USER $APP_UID", "EXPOSE $ASPNETCORE_HTTP_PORTS");
        Assert.Equal("1654", config.User);
        Assert.Contains("8080/tcp", config.ExposedPorts);
        Assert.Equal("true", config.Env["DOTNET_RUNNING_IN_CONTAINER"]);
    }

    [Fact]
    public void A_version_that_moves_is_not_known()
    {
        var error = Assert.Throws<UnknownConfigException>(() => On("aspnet:10.0").Env["DOTNET_VERSION"]);
        Assert.Equal(
            "Env[\"DOTNET_VERSION\"] is what the image 'mcr.microsoft.com/dotnet/aspnet:10.0' says, and another image of that name may say something else: "
            + "give it with BuildSettings.BaseImages, or say it in the Dockerfile.",
            error.Message);
        Assert.Equal("10.0.11", On("aspnet:10.0.11").Env["DOTNET_VERSION"]);
        Assert.Equal("10.0.400", On("sdk:10.0.400-noble").Env["DOTNET_SDK_VERSION"]);
        Assert.False(On("sdk:10.0.400-noble").Env.IsKnown("DOTNET_VERSION"));
    }

    [Fact]
    public void What_only_the_distribution_says_is_not_known()
    {
        var error = Assert.Throws<UnknownConfigException>(() => On("aspnet:10.0").Cmd);
        Assert.StartsWith("Cmd is what the image 'mcr.microsoft.com/dotnet/aspnet:10.0' says, and its publisher's Dockerfile does not: give it", error.Message);
        Assert.False(On("aspnet:10.0").Env.IsKnown("PATH"));
        Assert.False(On("aspnet:10.0").IsKnown(nameof(ImageConfig.WorkingDir)));
        Assert.Equal(["bash"], On("aspnet:9.0").Cmd);
        Assert.StartsWith("/opt:/usr/local/sbin:", On("aspnet:9.0-alpine", "ENV PATH=/opt:$PATH").Env["PATH"]);
    }

    [Fact]
    public void A_chiseled_image_starts_from_nothing()
    {
        var config = On("aspnet:10.0-noble-chiseled", "WORKDIR app");
        Assert.Equal(["/usr/bin/dotnet"], config.Entrypoint);
        Assert.Equal(["--info"], config.Cmd);
        Assert.Equal("/app", config.WorkingDir);
        Assert.Empty(config.ExposedPorts);
        Assert.Null(config.Env["LANG"]);
        Assert.False(config.Env.IsKnown("PATH"));
        Assert.Empty(On("runtime-deps:10.0-noble-chiseled").Entrypoint);
    }

    [Fact]
    public void Cultures_are_left_out_where_the_libraries_are()
    {
        Assert.Equal("true", On("aspnet:10.0-noble-chiseled").Env["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"]);
        Assert.Null(On("aspnet:10.0-noble-chiseled-extra").Env["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"]);
        Assert.Equal("true", On("runtime:9.0-alpine3.24").Env["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"]);
        Assert.Equal("false", On("sdk:9.0-alpine3.24").Env["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"]);
    }

    [Fact]
    public void What_is_said_of_an_image_goes_before()
    {
        const string Name = "mcr.microsoft.com/dotnet/aspnet:10.0";
        var mine = new ContainerImage { Config = new() { User = "7" } };
        Assert.Equal("7", BaseImages.DotNet.With(Name, mine).Find(Name)?.Config.User);
        Assert.Equal("7", BaseImages.None.With(Name, mine).WithDotNet().Find(Name)?.Config.User);
        Assert.Equal(string.Empty, BaseImages.DotNet.WithOthers(mine).Find(Name)?.Config.User);
        Assert.Equal("7", BaseImages.DotNet.WithOthers(mine).Find("python:3.12")?.Config.User);
        Assert.Null(BaseImages.None.Find(Name));
    }

    [Fact]
    public void The_platform_is_the_one_that_is_asked_for()
    {
        var stage = new DockerfileDefinition("FROM mcr.microsoft.com/dotnet/aspnet:10.0").Stages[0];
        var image = stage.Evaluate(new() { BaseImages = BaseImages.DotNet, Platform = "linux/arm64" }).Image;
        Assert.Equal(("linux", "arm64"), (image.Os, image.Architecture));
    }

    private static ImageConfig On(string image, params string[] instructions) =>
        new DockerfileDefinition(string.Join('\n', [$"FROM mcr.microsoft.com/dotnet/{image}", .. instructions])).Stages[0]
            .Evaluate(new() { BaseImages = BaseImages.DotNet }).Config;
}
