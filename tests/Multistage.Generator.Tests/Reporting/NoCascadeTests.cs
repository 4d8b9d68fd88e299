using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Tests.Reporting;

/// <summary>One mistake is one error: the code that uses the class is not told that its members are missing.</summary>
public class NoCascadeTests
{
    private const string Image = """
        using Multistage;

        namespace Shop;

        [Dockerfile, DockerIgnore("**/bin")]
        [Arg("VERSION", "22")]
        public static partial class WebImage
        {
            [From("node:22")]
            [Run("npm ci")]
            public static partial class Build { }

            [From("node:22-slim")]
            [CopyFrom(typeof(Build), "/app", "./")]
            [Cmd("node", "index.js")]
            public static partial class Final { }
        }
        """;

    private const string Use = """
        namespace Shop
        {
            internal static class Use
            {
                public const string Text = WebImage.Dockerfile + WebImage.DockerIgnore;

                public static object All(WebImage.WebImageDefinition image) => new object[]
                {
                    image.Build, image.Final, WebImage.Definition.Text,
                    WebImage.CreateBuilder().Version("23").Build(stage => stage.User("1")).Final(stage => stage.User("1")),
                };
            }
        }
        """;

    [Theory]
    [InlineData("[Run(\"npm ci\")]", "[Run]", "DF0014")]
    [InlineData("[Run(\"npm ci\")]", "[Run(ScriptFile = \"nowhere.sh\")]", "DF0013")]
    [InlineData("[Run(\"npm ci\")]", "[Instruction(\"COPPY a b\")]", "DF0016")]
    [InlineData("[Cmd(\"node\", \"index.js\")]", "[Healthcheck(\"a\", Interval = \"3\")]", "DF0016")]
    [InlineData("[Cmd(\"node\", \"index.js\")]", "[Comment(\"of what?\")]", "DF0007")]
    [InlineData("[From(\"node:22-slim\")]", "[From(typeof(string))]", "DF0004")]
    [InlineData("[From(\"node:22-slim\")]", "[From(\"node: 22\")]", "DF0014")]
    [InlineData("[From(\"node:22-slim\")]", "", "DF0002")]
    [InlineData("[Dockerfile,", "[Dockerfile, Expose(80),", "DF0003")]
    [InlineData("[Dockerfile,", "[Dockerfile(\"a\\\\b\"),", "DF0010")]
    [InlineData("\"**/bin\"", "\"[\"", "DF0018")]
    public async Task A_mistake_takes_no_member_away(string right, string wrong, string rule)
    {
        var project = new TestProject(Image.Replace(right, wrong, StringComparison.Ordinal), Use);

        Assert.Equal([rule], (await AnalyzerTest.Diagnostics(project)).Select(diagnostic => diagnostic.Id));
        Assert.Empty(CompilerErrors(project));
        Assert.Empty(GeneratorTest.Start(project).Dockerfiles);
    }

    [Theory]
    [InlineData("[From(\"node:22-slim\")]", "[From(")]
    [InlineData("[From(\"node:22-slim\")]", "[From]")]
    [InlineData("[Cmd(\"node\", \"index.js\")]", "[Cmd(\"node\", ")]
    [InlineData("[Cmd(\"node\", \"index.js\")]", "[Cmd(\"node\", Nowhere)]")]
    public void While_an_attribute_is_typed_the_errors_are_in_its_file_alone(string right, string wrong)
    {
        var project = new TestProject(Image.Replace(right, wrong, StringComparison.Ordinal), Use);

        Assert.All(CompilerErrors(project), error => Assert.StartsWith("File0.cs", error, StringComparison.Ordinal));
        Assert.Empty(GeneratorTest.Start(project).Dockerfiles);
    }

    [Fact]
    public void A_class_that_is_not_partial_gets_no_members() =>
        Assert.DoesNotContain("CS0260", CompilerErrors(new TestProject(Image.Replace("partial class WebImage", "class WebImage", StringComparison.Ordinal), Use)));

    private static IEnumerable<string> CompilerErrors(TestProject project) => GeneratorTest.Start(project).Compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Location.SourceTree?.FilePath}: {diagnostic.Id}"));
}
