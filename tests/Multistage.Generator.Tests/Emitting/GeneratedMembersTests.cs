using System.Reflection;

namespace Multistage.Generator.Tests.Emitting;

/// <summary>What a user can do with what is generated, in compiled code that runs.</summary>
public class GeneratedMembersTests
{
    private const string Image =
        """
        using System.Linq;
        using Multistage;

        [Dockerfile("deploy/api.Dockerfile")]
        [Arg("PYTHON_VERSION", "3.12")]
        public static partial class BackendImage
        {
            [From("python:${PYTHON_VERSION}")]
            [Run("apt-get update", "apt-get install -y gcc")]
            [Run("set -e\npip install flask # \"quoted\"\n")]
            public static class Build { }

            [From("python:${PYTHON_VERSION}-slim")]
            [CopyFrom(typeof(Build), "/install", "/usr/local")]
            [User("1000")]
            [Cmd("python", "app.py")]
            public static class Final { }
        }

        """;

    [Fact]
    public Task What_is_generated_reads_like_this()
    {
        var sources = GeneratorTest.Run("namespace Shop.Images\n{\n" + Image + "}").Sources;
        var source = sources.Single(source => !source.Key.EndsWith(".Dockerfile.g.cs", StringComparison.Ordinal)).Value;
        var version = typeof(DockerfileGenerator).Assembly.GetName().Version!.ToString(3);
        return Verify(source.Replace($"\"{version}\"", "\"version\"", StringComparison.Ordinal), "cs");
    }

    [Fact]
    public void The_constant_is_the_text_that_the_build_writes()
    {
        var result = GeneratorTest.Run(Image + "public static class Use { public static string Text() => BackendImage.Dockerfile; }");
        Assert.Equal(result.Dockerfiles["deploy/api.Dockerfile"], Execute(result));
    }

    [Fact]
    public void The_ignore_file_is_a_constant_and_part_of_the_definition()
    {
        const string Use = """
            public static class Use
            {
                public static string Text() => BackendImage.DockerIgnore + BackendImage.Definition.DockerIgnore.Ignores("a/b.md");
            }
            """;
        var result = GeneratorTest.Run(Image.Replace("[Arg(", "[DockerIgnore(\"**/*.md\"), Arg(", StringComparison.Ordinal) + Use);

        Assert.Equal(result.Metadata("DockerIgnore")["deploy/api.Dockerfile.dockerignore"] + "True", Execute(result));
    }

    [Fact]
    public void An_unchanged_builder_renders_exactly_the_generated_text()
    {
        var result = GeneratorTest.Run(Image + "public static class Use { public static string Text() => BackendImage.CreateBuilder().Render(); }");
        Assert.Equal(result.Dockerfiles["deploy/api.Dockerfile"], Execute(result));
    }

    [Fact]
    public void A_test_asks_the_definition_by_the_names_of_the_class() => Assert.Equal("True True 1000", Use("""
        var image = BackendImage.Definition;
        return string.Join(" ",
            image.Final.Needs.Contains(image.Build),
            image.Final.Instructions.OfType<Run>().All(run => !run.Mentions("gcc")),
            image.Final.Instructions.OfType<User>().Last().Name);
        """));

    [Fact]
    public void A_variant_is_built_by_the_names_of_the_class() => Assert.Equal(
        """
        ARG PYTHON_VERSION=3.13

        FROM python:${PYTHON_VERSION} AS build
        RUN apt-get update && apt-get install -y gcc
        RUN <<EOF
        set -e
        pip install flask # "quoted"
        EOF

        FROM python:${PYTHON_VERSION}-slim AS final
        COPY --from=build /install /usr/local
        USER 1000
        RUN python -m compileall .
        CMD ["python", "app.py"]
        ENV LOG_LEVEL=debug

        """,
        Use("""
            return BackendImage.CreateBuilder()
                .PythonVersion("3.13")
                .Final(stage => stage.Env("LOG_LEVEL", "debug").Before<Cmd>(Run.Shell("python -m compileall .")))
                .Render();
            """).Split("\n#\n\n")[1]);

    [Fact]
    public void Every_builder_starts_anew() => Assert.Equal("True", Use("""
        BackendImage.CreateBuilder().PythonVersion("2.7");
        return (BackendImage.CreateBuilder().Render() == BackendImage.Dockerfile).ToString();
        """));

    [Fact]
    public void What_the_class_holds_already_keeps_its_name() => GeneratorTest.Run(
        """
        using Multistage;

        [Dockerfile, From("scratch")]
        public partial class Image
        {
            public class ImageBuilder { }
            public interface ImageDefinition { }
            public enum Dockerfile { }
            public event System.Action Definition { add { } remove { } }
            public delegate void CreateBuilder();
        }
        """);

    private static string Use(string body) => Execute(GeneratorTest.Run($"{Image}public static class Use {{ public static string Text() {{ {body} }} }}"));

    private static string Execute(GeneratorTestResult result)
    {
        using var assembly = new MemoryStream();
        Assert.True(result.Compilation.Emit(assembly).Success);
        return (string)Assembly.Load(assembly.ToArray()).GetType("Use")!.GetMethod("Text")!.Invoke(null, null)!;
    }
}
