namespace Multistage.Generator.Tests.Emitting;

public class BakeFileTests
{
    private const string Shop = """
        using Multistage;

        [Dockerfile("../base.Dockerfile")]
        [BakeTarget(Tags = new[] { "registry.example.com/shop/base:1" })]
        [Arg("NODE_VERSION", "22")]
        public static partial class BaseImage
        {
            [From("node:${NODE_VERSION}-slim"), Run("npm install -g pnpm")]
            public static partial class Final { }
        }

        [Dockerfile("../web/Dockerfile")]
        [Arg("VERSION")]
        public static partial class WebImage
        {
            [From("registry.example.com/shop/base:1"), Workdir("/app"), Copy(".", "."), Run("pnpm install")]
            public static partial class Build { }

            [From(typeof(Build)), Run("pnpm test")]
            [BakeTarget(Groups = new[] { "tests" })]
            public static partial class Test { }

            [From("registry.example.com/shop/base:1"), Arg("VERSION"), Label("version", "$VERSION"), CopyFrom(typeof(Build), "/app", "/app")]
            public static partial class Final { }
        }
        """;

    private const string Asked = """
        [assembly: Multistage.DockerBake("../docker-bake.json", Registry = "registry.example.com/shop",
            Platforms = new[] { "linux/amd64", "linux/arm64" }, Variables = new[] { "VERSION" })]
        """;

    [Fact]
    public Task A_bake_file_reads_like_this() =>
        Verify(GeneratorTest.Run(Shop, Asked).BakeFiles["../docker-bake.json"], "json");

    [Fact]
    public void A_project_that_does_not_ask_has_none() => Assert.Empty(GeneratorTest.Run(Shop).BakeFiles);

    [Fact]
    public void A_project_without_Dockerfiles_has_none() => Assert.Empty(GeneratorTest.Run(Asked).BakeFiles);

    [Fact]
    public void The_order_of_the_sources_does_not_count()
    {
        var files = Shop.Split("[Dockerfile(\"../web");

        Assert.Equal(
            GeneratorTest.Run(Shop, Asked).BakeFiles["../docker-bake.json"],
            GeneratorTest.Run(Asked, "using Multistage; [Dockerfile(\"../web" + files[1], files[0]).BakeFiles["../docker-bake.json"]);
    }

    [Fact]
    public void A_property_of_the_build_asks_for_all_projects_at_once()
    {
        var project = new TestProject(Shop);
        var bake = GeneratorTest.Run(project with
        {
            Options = new Dictionary<string, string>(project.Options)
            {
                ["build_property.MultistageBake"] = TestProject.Directory + "docker-bake.json",
                ["build_property.MultistageBakeWorkingDirectory"] = "/repository/",
            },
        }).BakeFiles["docker-bake.json"];

        Assert.Contains("\"context\": \"web\"", bake, StringComparison.Ordinal);
        Assert.Contains("Run 'docker buildx bake' in '..'.", bake, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_that_changes_no_Dockerfile_leaves_it_as_it_is()
    {
        var project = new TestProject(Shop, Asked);
        var first = GeneratorTest.Start(project);

        GeneratorTest.AssertNothingChanged(first.Continue(project.Edit(0, text => text + "\n// a comment\n")), "a comment");
        Assert.NotEqual(
            first.BakeFiles["../docker-bake.json"],
            first.Continue(project.Edit(0, text => text.Replace("\"22\"", "\"24\""))).BakeFiles["../docker-bake.json"]);
    }
}
