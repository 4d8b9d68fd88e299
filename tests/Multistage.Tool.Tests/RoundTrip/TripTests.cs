namespace Multistage.Tool.Tests.RoundTrip;

/// <summary>The harness itself finds what it is there to find.</summary>
public sealed class TripTests
{
    [Fact]
    public void A_class_that_says_the_same_is_fine() => Assert.Empty(Failures("FROM a\nRUN  b   c\n", "[From(\"a\"), Run(\"b c\")]"));

    [Fact]
    public void A_class_that_says_something_else_is_found()
    {
        Assert.Contains("became", Assert.Single(Failures("FROM a\nRUN b\n", "[From(\"a\"), Run(\"c\")]")), StringComparison.Ordinal);
        Assert.Contains("became", Assert.Single(Failures("FROM a\nRUN 'b  c'\n", "[From(\"a\"), Run(\"'b c'\")]")), StringComparison.Ordinal);
        Assert.Contains("became", Assert.Single(Failures("FROM a\nRUN b\n", "[From(\"a\")]")), StringComparison.Ordinal);
        Assert.Contains("became", Assert.Single(Failures("# escape=`\nFROM a\n", "[From(\"a\")]")), StringComparison.Ordinal);
        Assert.Contains("became", Assert.Single(Failures("FROM a\n# why\nRUN b\n", "[From(\"a\"), Run(\"b\")]")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_of_the_compiler_or_the_analyzer_is_found()
    {
        Assert.Contains("CS0618", Assert.Single(Failures("FROM a\n", "[From(\"a\"), Maintainer(X)]", "[System.Obsolete(\"\")] private const string X = \"\";")), StringComparison.Ordinal);
        Assert.Contains("DF0", Assert.Single(Failures("FROM a\n", "[From(\"a b\")]")), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Failures(string dockerfile, string attributes, string members = "") => Trip.Failures(
        [("A file", DockerfileParser.Parse(dockerfile))],
        (_, name, path) => $$"""
            using Multistage;

            /// <summary>An image.</summary>
            [Dockerfile("{{path}}")]
            {{attributes}}
            public static partial class {{name}}
            {
                {{members}}
            }
            """);
}
