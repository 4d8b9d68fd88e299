namespace Multistage.Generator.Tests.Reading;

public class SnippetTests
{
    private const string NodeSnippet = """
        using Multistage;

        namespace Shared
        {
            public static class Node
            {
                [From("node:22")]
                [CacheMount("/root/.npm"), Run("npm ci")]
                public static class Build { }

                [Use(typeof(Labels))]
                [CopyFrom(typeof(Build), "/app", "/app")]
                public static class Runtime { }
            }

            [Label("team", "web")]
            public static class Labels { }
        }
        """;

    private const string Image = """
        using Multistage;
        using Shared;

        [Dockerfile]
        public static partial class Image
        {
            [Use(typeof(Node.Build))]
            [Run("npm test")]
            public static class Site { }

            [From("nginx")]
            [Use(typeof(Node.Runtime))]
            public static class Final { }
        }
        """;

    private const string Expected = """
        FROM node:22 AS site
        RUN --mount=type=cache,target=/root/.npm \
            npm ci
        RUN npm test

        FROM nginx AS final
        LABEL team=web
        COPY --from=site /app /app

        """;

    [Fact]
    public void A_snippets_instructions_stand_where_it_is_used() => Assert.Equal(Expected, GeneratorTest.Run(Image, NodeSnippet).Dockerfile);

    [Fact]
    public void A_snippet_of_another_assembly_does_the_same() =>
        Assert.Equal(Expected, GeneratorTest.Run(Referencing(snippets: true)).Dockerfile);

    [Fact]
    public void A_snippet_of_a_project_reference_does_the_same()
    {
        var project = new TestProject(Image) { References = [new TestProject(NodeSnippet) { AssemblyName = "Shared" }.Compile().ToMetadataReference()] };
        Assert.Equal(Expected, GeneratorTest.Run(project).Dockerfile);
    }

    [Fact]
    public async Task A_snippet_compiled_without_its_attributes_is_reported_with_the_remedy()
    {
        var project = Referencing(snippets: false).Edit(0, text => text
            .Replace("typeof(Node.Build)", "[|typeof(Node.Build)|]", StringComparison.Ordinal)
            .Replace("typeof(Node.Runtime)", "[|typeof(Node.Runtime)|]", StringComparison.Ordinal));
        var messages = await AnalyzerTest.Reports("DF0012", project);
        Assert.Equal(
            "'Build' cannot be used here: its assembly 'Shared' was compiled without its attributes: set"
            + " <MultistageSnippets>true</MultistageSnippets> in that project (it defines MULTISTAGE_ATTRIBUTES)",
            messages[0]);
    }

    [Fact]
    public void A_snippet_with_a_stage_can_be_used_in_the_flat_form() => Assert.Equal(
        """
        FROM node:22 AS build
        RUN --mount=type=cache,target=/root/.npm \
            npm ci

        FROM nginx
        LABEL team=web
        COPY --from=build /app /app

        """,
        GeneratorTest.Run(
            """
            using Multistage;
            using Shared;

            [Dockerfile]
            [Use(typeof(Node.Build))]
            [From("nginx"), Use(typeof(Node.Runtime))]
            public static partial class Image { }
            """,
            NodeSnippet).Dockerfile);

    [Fact]
    public void A_snippet_can_be_nested_in_the_class_that_uses_it() => Assert.Equal(
        "FROM scratch AS final\nUSER 1000\n",
        GeneratorTest.Run("""
            using Multistage;

            [Dockerfile]
            public static partial class Image
            {
                [User("1000")] private static class Common { }
                [From("scratch"), Use(typeof(Common))] public static class Final { }
            }
            """).Dockerfile);

    [Fact]
    public void An_edit_of_a_snippet_reaches_the_classes_that_use_it()
    {
        var project = new TestProject(Image, NodeSnippet);
        var edited = GeneratorTest.Run(project).Continue(project.Edit(1, text => text.Replace("npm ci", "npm install", StringComparison.Ordinal)));
        Assert.Contains("npm install", edited.Dockerfile, StringComparison.Ordinal);
    }

    private static TestProject Referencing(bool snippets) => new(Image)
    {
        References = [new TestProject(NodeSnippet) { AssemblyName = "Shared" }.ToReference(snippets)],
    };
}
