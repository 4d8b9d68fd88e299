namespace Multistage.Tests.Baking;

public class BakeCompositionTests
{
    private static readonly BakeSettings Settings = new("Shop.Images", "docker-bake.json");

    [Theory]
    [InlineData("ARG A=1\nFROM a:$A\nARG A", "A=1")]
    [InlineData("FROM a\nARG A=\"x y\" B='$Z'", "A=x y, B=$Z")]
    [InlineData("FROM a\nARG A=100%{x}", "A=100%%{x}")]
    public void A_default_that_depends_on_nothing_is_an_argument(string dockerfile, string args) =>
        Assert.Equal(args, string.Join(", ", Target(dockerfile).Args.Select(arg => $"{arg.Key}={arg.Value}")));

    [Theory]
    [InlineData("FROM a\nARG A")]
    [InlineData("ARG A\nFROM a\nARG A=1")]
    [InlineData("FROM a\nARG A=1\nFROM b\nCOPY --from=0 /a /a\nARG A")]
    [InlineData("ARG A=1\nFROM a\nARG A=2")]
    [InlineData("FROM a\nARG A=${B}-x")]
    [InlineData("FROM a\nARG TARGETARCH=arm64 HTTP_PROXY=http://proxy BUILDKIT_INLINE_CACHE=1")]
    [InlineData("FROM a\nARG A=1\nFROM b")]
    public void What_only_the_Dockerfile_can_say_is_left_to_it(string dockerfile) => Assert.Empty(Target(dockerfile).Args);

    [Fact]
    public void A_variable_gives_an_argument_its_value_in_every_Dockerfile_that_declares_it()
    {
        var file = Compose(Settings with { Variables = EquatableArray.Of("VERSION", "TAG=edge") }, File("A", "a", "FROM a\nARG VERSION=${X}"), File("B", "b", "FROM b"));

        Assert.Equal([("VERSION", null), ("TAG", "edge")], file.Variables.Select(variable => (variable.Name, variable.Default)));
        Assert.Equal("${VERSION}", file.Targets[0].Args.Single().Value);
        Assert.Empty(file.Targets[1].Args);
    }

    [Theory]
    [InlineData("shop/base:1", "shop/base:1")]
    [InlineData("docker.io/shop/base", "shop/base:latest")]
    [InlineData("shop/base:latest", "shop/base:${TAG}")]
    public void An_image_that_another_target_builds_comes_from_there(string from, string tag)
    {
        var file = Compose(Settings, File("App", "a", $"FROM scratch\nCOPY --from={from} /x /x"), File("Base", "b", "FROM scratch", new BakeTargetOptions("Base", null) { Tags = EquatableArray.Of(tag) }));

        Assert.Equal("target:base", file.Targets[0].Contexts.Single().Value);
        Assert.Empty(file.Targets[1].Contexts);
    }

    [Fact]
    public void An_image_whose_name_nobody_chose_does_not_take_the_place_of_a_public_one() =>
        Assert.Empty(Compose(Settings, File("App", "a", "FROM node"), File("NodeImage", "b", "FROM alpine")).Targets[0].Contexts);

    [Fact]
    public void Targets_never_wait_for_each_other()
    {
        var settings = Settings with { Registry = "r.io" };
        var file = Compose(settings, File("A", "a", "FROM r.io/b"), File("B", "b", "FROM r.io/a"), File("C", "c", "FROM r.io/c"));

        Assert.Equal(["target:b"], file.Targets.SelectMany(target => target.Contexts).Select(context => context.Value));
    }

    [Theory]
    [InlineData("docker-bake.json", null, "app/Dockerfile", null, "app", "Dockerfile")]
    [InlineData("docker-bake.json", null, "Dockerfile", null, ".", "Dockerfile")]
    [InlineData("../docker-bake.json", null, "Dockerfile", null, "images", "Dockerfile")]
    [InlineData("../docker-bake.json", null, "../Dockerfile", null, ".", "Dockerfile")]
    [InlineData("docker-bake.json", "../..", "deploy/api.Dockerfile", "..", "shop", "images/deploy/api.Dockerfile")]
    [InlineData("docker-bake.json", null, "deploy/api.Dockerfile", "../web", "../web", "../images/deploy/api.Dockerfile")]
    public void Paths_are_those_that_bake_sees(string file, string? runIn, string dockerfile, string? context, string expectedContext, string expectedFile)
    {
        var target = Compose(
            Settings with { Path = file, WorkingDirectory = runIn },
            File("Api", dockerfile, "FROM a") with { Context = context }).Targets.Single();

        Assert.Equal((expectedContext, expectedFile), (target.Context, target.Dockerfile));
    }

    [Theory]
    [InlineData("WebImage", "web")]
    [InlineData("Image", "image")]
    [InlineData("OrdersApiDockerfile", "orders-api")]
    [InlineData("HTTPServer", "http-server")]
    public void A_target_is_named_after_its_class(string className, string name) =>
        Assert.Equal(name, Compose(Settings, File(className, "a", "FROM a")).Targets.Single().Name);

    [Fact]
    public void A_project_that_has_the_name_of_its_one_Dockerfile_needs_no_group_of_that_name()
    {
        Assert.Equal(["default"], Compose(Settings with { Project = "Web" }, File("Web", "a", "FROM a")).Groups.Select(group => group.Key));

        var issues = BakeComposition.Compose(Settings with { Project = "Web" }, [File("Web", "a", "FROM a"), File("Api", "b", "FROM a")], "/repo").Issues;
        Assert.Contains("are both called 'web'", Assert.Single(issues).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:${X", "it has no variable ''")]
    [InlineData("a:${NO}", "it has no variable 'NO'")]
    [InlineData("A:1", "an image's name is lower case")]
    [InlineData("a:%{if}", "a tag is at most")]
    public void A_tag_that_bake_would_refuse_is_refused_before(string tag, string why)
    {
        var issues = BakeComposition.Compose(Settings, [File("A", "a", "FROM a", new BakeTargetOptions("A", null) { Tags = EquatableArray.Of(tag) })], "/repo").Issues;

        Assert.Contains(why, Assert.Single(issues).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_have_a_line_for_each()
    {
        var many = Enumerable.Range(0, 30).Select(index => File($"Number{index:00}", $"{index:00}", "FROM a")).ToArray();

        Assert.Contains("\"targets\": [\n        \"number00\",\n        \"number01\",\n", Compose(Settings, many).ToJson(), StringComparison.Ordinal);
    }

    private static BakeTarget Target(string dockerfile) => Compose(Settings, File("A", "a", dockerfile)).Targets.Single();

    private static BakeFile Compose(BakeSettings settings, params BakedDockerfile[] dockerfiles)
    {
        var (file, issues) = BakeComposition.Compose(settings, dockerfiles, "/repo/shop/images/");
        Assert.Empty(issues);
        return file!;
    }

    private static BakedDockerfile File(string className, string path, string text, params BakeTargetOptions[] options) =>
        new(className, path, DockerfileParser.Parse(text).GetDockerfile(), options);
}
