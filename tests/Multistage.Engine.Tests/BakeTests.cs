using System.Text.Json;
using PythonFlask.Images;

namespace Multistage.Engine.Tests;

[Collection("engine")]
public class BakeTests
{
    private const string Base = """
        FROM debian:bookworm-slim AS tools
        RUN echo tools > /tools
        FROM debian:bookworm-slim
        ARG GREETING="a \"b\" 100%{x} c"
        ENV GREETING=$GREETING
        COPY --from=tools /tools /tools
        """;

    private const string App = """
        ARG VERSION=0
        FROM multistage-test/bake-base:1 AS build
        COPY message.txt /message
        FROM multistage-test/bake-base:1
        ARG VERSION
        LABEL version=$VERSION
        COPY --from=build /message /message
        """;

    private static readonly BakeSettings Settings = new("Shop.Images", "docker-bake.json") { Registry = "multistage-test", Variables = EquatableArray.Of("VERSION") };

    private static readonly BakedDockerfile[] Dockerfiles =
    [
        Dockerfile("BakeBaseImage", "base.Dockerfile", Base, new BakeTargetOptions("BakeBaseImage", null) { Tags = EquatableArray.Of("multistage-test/bake-base:1") }),
        Dockerfile("BakeAppImage", "app/Dockerfile", App, new BakeTargetOptions("Build", 0)),
    ];

    [SkippableFact]
    public void Bake_builds_one_image_on_the_other_that_no_registry_has()
    {
        Docker.RequireImages("debian:bookworm-slim");
        using var folder = NewFolder();

        // What one machine needs on top, bake takes from this file; '--set *.network=host' sets nothing in buildx 0.29.
        folder.Write("docker-bake.override.json", """{ "target": { "bake-base": { "network": "host" }, "bake-app": { "network": "host" } } }""");
        folder.Bake("--allow=network.host --load", ("TAG", "2"), ("VERSION", "7"));

        Assert.Equal("7", Inspect("multistage-test/bake-app:2", "{{.Config.Labels.version}}"));
        Assert.Contains("GREETING=a \"b\" 100%{x} c", Inspect("multistage-test/bake-app:2", "{{json .Config.Env}}").Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith(
            Inspect("multistage-test/bake-base:1", "{{json .RootFS.Layers}}").TrimEnd(']'),
            Inspect("multistage-test/bake-app:2", "{{json .RootFS.Layers}}"),
            StringComparison.Ordinal);
        Docker.Run("image", "rm", "multistage-test/bake-app:2", "multistage-test/bake-base:1").EnsureSuccess();
    }

    [SkippableFact]
    public void An_example_is_baked_and_is_the_image_that_its_class_says()
    {
        Docker.RequireImages("python:3.9", "python:3.9-slim-buster");
        using var files = new BakeFolder();
        var example = new BakeFolder(Examples.PathOf("PythonFlask"));
        var settings = new BakeSettings("PythonFlask.Images", "docker-bake.json") { Registry = "multistage-test/bake-example" };
        files.Write("docker-bake.json", Compose(settings, example.FullPath, Dockerfile("FixedImage", "fixed.Dockerfile", FixedImage.Definition.Text)));
        files.Write("network.json", """{ "target": { "fixed": { "network": "host" } } }""");

        example.Bake($"-f {files.FullPath}/docker-bake.json -f {files.FullPath}/network.json --allow=network.host --load");

        const string image = "multistage-test/bake-example/fixed:latest";
        Assert.Equal(FixedImage.Definition.Final.Config.User, Inspect(image, "{{.Config.User}}"));
        Docker.Run("run", "--rm", "--network=none", image, "python", "-c", "import flask").EnsureSuccess();
        Docker.Run("image", "rm", image).EnsureSuccess();
    }

    [SkippableFact]
    public void Bake_reads_what_the_project_says()
    {
        Docker.Require();
        using var folder = NewFolder();

        var bake = folder.Print("shop-images bake-app-build");

        Assert.Equal(
            ["bake-app", "bake-app-build", "bake-base"],
            bake.GetProperty("target").EnumerateObject().Select(target => target.Name).Order(StringComparer.Ordinal));
        var app = bake.GetProperty("target").GetProperty("bake-app");
        Assert.Equal("app", app.GetProperty("context").GetString());
        Assert.Equal("multistage-test/bake-app:latest", app.GetProperty("tags")[0].GetString());
        Assert.Equal("target:bake-base", app.GetProperty("contexts").GetProperty("multistage-test/bake-base:1").GetString());
        Assert.False(app.TryGetProperty("args", out _), "VERSION is not set, and the Dockerfile's default stays");
        Assert.Equal("build", bake.GetProperty("target").GetProperty("bake-app-build").GetProperty("target").GetString());
    }

    [SkippableFact]
    public void The_environment_and_the_command_line_set_arguments()
    {
        Docker.Require();
        using var folder = NewFolder();

        Assert.Equal("7", Arg(folder.Print("bake-app", ("VERSION", "7")), "bake-app", "VERSION"));
        Assert.Equal("hi", Arg(folder.Print("--set *.args.GREETING=hi"), "bake-base", "GREETING"));
    }

    [SkippableFact]
    public void The_files_of_two_projects_are_one_build()
    {
        Docker.Require();
        using var folder = new BakeFolder();
        var settings = Settings with { WorkingDirectory = ".." };
        folder.Write("base/docker-bake.json", Compose(settings with { Project = "Base" }, folder.FullPath + "/base", Dockerfiles[0]));
        folder.Write("app/docker-bake.json", Compose(settings with { Project = "App" }, folder.FullPath + "/app", Dockerfiles[1] with { Path = "Dockerfile" }));

        var bake = folder.Print("-f base/docker-bake.json -f app/docker-bake.json base app");

        Assert.Equal("app", bake.GetProperty("target").GetProperty("bake-app").GetProperty("context").GetString());
        Assert.Equal("base", bake.GetProperty("target").GetProperty("bake-base").GetProperty("context").GetString());
    }

    [SkippableTheory]
    [InlineData("TeamSnippets", "default tests", "greeter", "greeter-test")]
    public void Bake_accepts_the_files_of_the_examples(string example, string targets, params string[] expected)
    {
        Docker.Require();
        using var folder = new BakeFolder(Examples.PathOf(example));

        var found = folder.Print(targets).GetProperty("target");

        Assert.Equal(expected, found.EnumerateObject().Select(target => target.Name).Order(StringComparer.Ordinal));
        Assert.All(found.EnumerateObject(), target => Assert.True(File.Exists(Path.Combine(
            folder.FullPath, target.Value.GetProperty("context").GetString()!, target.Value.GetProperty("dockerfile").GetString()!))));
    }

    [SkippableFact]
    public void Hundreds_of_images_are_one_group()
    {
        Docker.Require();
        using var folder = new BakeFolder();
        var many = Enumerable.Range(0, 500).Select(index => Dockerfile($"Number{index}Image", $"images/{index}/Dockerfile", "FROM debian:bookworm-slim\n"));
        folder.Write("docker-bake.json", Compose(Settings, folder.FullPath, [.. many]));

        Assert.Equal(500, folder.Print().GetProperty("target").EnumerateObject().Count());
    }

    private static BakeFolder NewFolder()
    {
        var folder = new BakeFolder();
        folder.Write("base.Dockerfile", Base);
        folder.Write("app/Dockerfile", App);
        folder.Write("app/message.txt", "hello\n");
        folder.Write("docker-bake.json", Compose(Settings, folder.FullPath, Dockerfiles));
        return folder;
    }

    private static string Compose(BakeSettings settings, string folder, params BakedDockerfile[] dockerfiles)
    {
        var (file, issues) = BakeComposition.Compose(settings, dockerfiles, folder);
        Assert.Empty(issues);
        return file!.ToJson();
    }

    private static BakedDockerfile Dockerfile(string className, string path, string text, params BakeTargetOptions[] options) =>
        new(className, path, DockerfileParser.Parse(text).GetDockerfile(), options);

    private static string? Arg(JsonElement bake, string target, string name) =>
        bake.GetProperty("target").GetProperty(target).GetProperty("args").GetProperty(name).GetString();

    private static string Inspect(string image, string format) => Docker.Run("image", "inspect", "-f", format, image).EnsureSuccess().Output.Trim();
}
