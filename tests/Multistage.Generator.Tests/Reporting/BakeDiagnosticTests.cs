namespace Multistage.Generator.Tests.Reporting;

public class BakeDiagnosticTests
{
    private const string Api = "using Multistage; [assembly: DockerBake] [Dockerfile(\"a\"), From(\"a\")] public static partial class ApiImage { } ";

    [Fact]
    public async Task DF0017_two_targets_have_two_names()
    {
        var messages = await AnalyzerTest.Reports(
            "DF0017", Api + "namespace Shop { [[|Dockerfile(\"b\")|], From(\"b\")] public static partial class ApiImage { } }");
        Assert.Equal(
            "There will be no bake file: 'ApiImage' has a target 'api' already: give another name with [BakeTarget(Name = \"...\")]", messages.Single());
        await AnalyzerTest.ReportsNothing(
            Api + "namespace Shop { [Dockerfile(\"b\"), From(\"b\"), BakeTarget(Name = \"shop-api\")] public static partial class ApiImage { } }");
    }

    [Fact]
    public async Task DF0017_the_argument_at_fault_is_marked_wherever_it_stands()
    {
        await AnalyzerTest.Reports("DF0017", "using Multistage; [assembly: DockerBake([|\"/bake.json\"|])] " + Image("Final"));
        await AnalyzerTest.Reports("DF0017", "using Multistage; [assembly: DockerBake([|Platforms = new[] { \"linux\", \"amiga\" }|])] " + Image("Final"));
        await AnalyzerTest.Reports("DF0017", "using Multistage; [assembly: DockerBake] " + Image("Final", "[BakeTarget([|Tags = new[] { \"a:${VERSION}\" }|])]"));
    }

    [Fact]
    public async Task DF0017_the_last_stage_is_the_target_of_the_Dockerfile()
    {
        var messages = await AnalyzerTest.Reports(
            "DF0017",
            "using Multistage; [assembly: DockerBake] [Dockerfile] partial class Image { [From(\"a\")] class Build { } [From(\"a\"), [|BakeTarget|]] class Final { } }");
        Assert.Equal("There will be no bake file: 'Final' is the last stage, which the target 'image' builds: move [BakeTarget] to 'Image'", messages.Single());
    }

    [Fact]
    public async Task DF0017_a_snippet_is_no_target() => await AnalyzerTest.Reports(
        "DF0017",
        "using Multistage; [assembly: DockerBake] [Dockerfile] partial class Image { [From(\"a\"), Use(typeof(Part))] class Final { } [User(\"1\"), [|BakeTarget|]] class Part { } }");

    [Fact]
    public async Task What_a_class_says_of_a_bake_file_does_not_matter_where_there_is_none() =>
        await AnalyzerTest.ReportsNothing("using Multistage; " + Image("Final", "[BakeTarget(Name = \"?\")]"));

    [Fact]
    public async Task The_Dockerfiles_are_written_all_the_same()
    {
        var project = new TestProject("using Multistage; [assembly: DockerBake] " + Image("Final", "[BakeTarget(Name = \"?\")]"));
        Assert.Single(await AnalyzerTest.Diagnostics(project));

        var result = GeneratorTest.Run(project);
        Assert.Single(result.Dockerfiles);
        Assert.Empty(result.BakeFiles);
    }

    private static string Image(string stage, string attributes = "") =>
        $"[Dockerfile] {attributes} public static partial class Image {{ [From(\"alpine\")] public static partial class {stage} {{ }} }}";
}
