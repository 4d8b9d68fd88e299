namespace Multistage.Generator.Tests.Reporting;

public class TextDiagnosticTests
{
    [Fact]
    public async Task DF0015_what_cannot_be_written_is_reported_on_its_attribute()
    {
        var messages = await AnalyzerTest.Reports("DF0015", Stage("[|From(\"a\")|]", className: "Übung"));
        Assert.Contains("a stage name begins with a small letter", messages.Single(), StringComparison.Ordinal);
        await AnalyzerTest.ReportsNothing(Stage("From(\"a\", As = \"uebung\")", className: "Übung"));
    }

    [Fact]
    public async Task DF0015_a_directive_that_cannot_be_written_is_reported_on_its_argument()
    {
        await AnalyzerTest.Reports("DF0015", "using Multistage; [Dockerfile([|Syntax = \"a b\"|]), From(\"a\")] partial class Image { }");
        await AnalyzerTest.Reports("DF0015", "using Multistage; [Dockerfile([|Check = \"skip=all\\nRUN x\"|]), From(\"a\")] partial class Image { }");
    }

    [Fact]
    public async Task DF0016_what_BuildKit_refuses_is_reported_on_its_argument()
    {
        var messages = await AnalyzerTest.Reports("DF0016", Stage("From(\"a\"), Healthcheck(\"b\", [|Interval = \"soon\"|])"));
        Assert.StartsWith("BuildKit refuses this: ", messages.Single(), StringComparison.Ordinal);
        await AnalyzerTest.ReportsNothing(Stage("From(\"a\"), Healthcheck(\"b\", Interval = \"1m30s\")"));
    }

    [Fact]
    public Task Of_several_instructions_each_that_is_refused_is_reported() =>
        AnalyzerTest.Reports("DF0016", Stage("From(\"a\"), Healthcheck(\"b\", [|Interval = \"x\"|]), User(\"1\"), Healthcheck(\"b\", [|Timeout = \"y\"|])"));

    [Fact]
    public async Task A_mount_that_is_wrong_is_found_among_several()
    {
        await AnalyzerTest.Reports("DF0141", Stage("From(\"a\"), CacheMount(\"/c\"), [|SecretMount(\"s\", Mode = \"x\")|], TmpfsMount(\"/t\"), Run(\"b\")"));
        await AnalyzerTest.Reports("DF0142", Stage("From(\"a\"), CacheMount(\"/c\"), Run(\"b\", Secret = new[] { \"s\" }, [|Tmpfs = new[] { \"/\" }|])"));
    }

    [Fact]
    public async Task What_the_rules_find_is_reported_on_its_argument()
    {
        await AnalyzerTest.Reports("DF0130", Stage("From(\"a\"), Expose([|80, 99999|])"));
        await AnalyzerTest.Reports("DF0120", Stage("From(\"a\"), Copy(\"a\", \"b\", [|Chmod = \"999\"|])"));
        await AnalyzerTest.Reports("DF0110", Stage("From([|\"UPPER\"|])"));
    }

    [Fact]
    public async Task What_is_wrong_in_a_snippet_is_reported_there_and_says_who_uses_it()
    {
        const string Snippet = "using Multistage; [Expose([|99999|])] public class Snippet { }";
        var image = Stage("From(\"a\"), Use(typeof(Snippet))");
        await AnalyzerTest.Reports("DF0130", image, Snippet);

        var diagnostic = Assert.Single(await AnalyzerTest.Diagnostics(new TestProject(image, MarkedSource.Parse(Snippet).Text)));
        var use = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("Use(typeof(Snippet))", image.Substring(use.SourceSpan.Start, use.SourceSpan.Length));
    }

    [Fact]
    public Task What_is_wrong_in_a_snippet_of_another_assembly_is_reported_where_it_is_used()
    {
        var shared = new TestProject("using Multistage; [Expose(99999)] public class Snippet { }") { AssemblyName = "Shared" };
        return AnalyzerTest.Reports(
            "DF0130", new TestProject(Stage("From(\"a\"), Use([|typeof(Snippet)|])")) { References = [shared.ToReference(snippets: true)] });
    }

    [Fact]
    public void What_is_reported_is_not_written() =>
        Assert.Empty(GeneratorTest.Run(Stage("From(\"a\"), Healthcheck(\"b\", Interval = \"soon\")")).Dockerfiles);

    private static string Stage(string attributes, string className = "Final") =>
        $"using Multistage; [Dockerfile] partial class Image {{ [{attributes}] class {className} {{ }} }}";
}
