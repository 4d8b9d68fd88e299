namespace Multistage.Generator.Tests.Pipeline;

/// <summary>Types files as a developer does, a character at a time; nothing may throw on what is half written.</summary>
public class TypingTests
{
    private const string Nested = """
        using Multistage;

        namespace Shop;

        [Dockerfile("deploy/api.Dockerfile", Syntax = "docker/dockerfile:1")]
        [Arg("PYTHON_VERSION", "3.12")]
        public static partial class Image
        {
            [From("python:${PYTHON_VERSION}", Platform = "$BUILDPLATFORM")]
            [Workdir("/app"), Comment("what it needs")]
            [Copy("requirements.txt", "./", Chown = "1000:1000")]
            [CacheMount("/root/.cache/pip"), SecretMount("token"), Run("pip install -r requirements.txt", "rm -rf /tmp/*")]
            public static class Dependencies { }

            [From(typeof(Dependencies), As = "end")]
            [Use(typeof(Common))]
            [CopyFrom(typeof(Dependencies), "/install", "/usr/local")]
            [OnBuild, Run(Exec = new[] { "echo", "a" })]
            [Expose(5000), Env("A", "b c")]
            [Healthcheck("python", "-c", "1", Interval = "30s")]
            public static class Final { }
        }

        [User("1000")]
        internal static class Common { }
        """;

    private const string Flat = """"
        using Multistage;
        namespace Shop
        {
            internal partial class Outer<T>
            {
                internal const string Tag = "1." + "2";

                [Dockerfile(Definition = true, Escape = '`', Check = "skip=all")]
                [Arg("A"), Arg("B", Tag)]
                [From("debian:" + Tag, As = nameof(Build)), Run("""
                    set -e
                    make 'x' "y"
                    """)]
                [BindMount("src", From = "b"), TmpfsMount("/tmp"), SshMount, Run("make", Network = "none")]
                [Run(ScriptFile = "build.sh")]
                [From("scratch"), CopyFrom("build", "/a", "/b"), CopyText("/etc/a", "x\ny"), Label("a", "b")]
                [Volume("/data"), StopSignal("SIGTERM"), Shell("sh", "-c"), User("$A")]
                [Entrypoint("app"), Cmd(Shell = "a && b")]
                private sealed partial record Build;
            }
        }
        """";

    [Theory]
    [InlineData(Nested)]
    [InlineData(Flat)]
    public async Task Nothing_throws_while_a_file_is_typed(string file)
    {
        var project = new TestProject(string.Empty) { AdditionalFiles = [("build.sh", "make\n")] };
        var result = GeneratorTest.Start(project);
        for (var length = 1; length <= file.Length; length++)
        {
            result = result.Continue(project with { Sources = [("File.cs", file[..length])] });
            await AnalyzerTest.Diagnostics(project, result.Compilation);
        }

        Assert.Empty(await AnalyzerTest.Diagnostics(project, result.Compilation));
        Assert.Single(GeneratorTest.Run(project with { Sources = [("File.cs", file)] }).Dockerfiles);
    }

    [Theory]
    [InlineData(Nested)]
    [InlineData(Flat)]
    public async Task Nothing_throws_when_a_piece_in_the_middle_is_missing(string file)
    {
        var project = new TestProject(string.Empty);
        var result = GeneratorTest.Start(project);
        for (var start = 0; start < file.Length; start += 7)
        {
            result = result.Continue(project with { Sources = [("File.cs", file.Remove(start, Math.Min(11, file.Length - start)))] });
            await AnalyzerTest.Diagnostics(project, result.Compilation);
        }
    }
}
