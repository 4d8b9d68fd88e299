namespace Multistage.Generator.Tests.Reporting;

public class AuthoringDiagnosticTests
{
    [Fact]
    public async Task DF0001_a_class_that_gets_members_must_be_partial()
    {
        var messages = await AnalyzerTest.Reports("DF0001", "using Multistage; [Dockerfile, From(\"a\")] public static class [|Image|] { }");
        Assert.Equal("Add 'partial' to 'Image' so that Multistage can add its members", messages.Single());
        await AnalyzerTest.Reports("DF0001", "using Multistage; class [|Outer|] { [Dockerfile, From(\"a\")] partial class Image { } }");
        await AnalyzerTest.ReportsNothing("using Multistage; class Outer { [Dockerfile(Definition = false), From(\"a\")] class Image { } }");
    }

    [Fact]
    public async Task DF0002_a_Dockerfile_has_a_stage()
    {
        var messages = await AnalyzerTest.Reports("DF0002", "using Multistage; [[|Dockerfile|]] partial class Image { class Final { } }");
        Assert.Equal("'Image' has no stage: add a [From(...)], on a nested class or on the class itself", messages.Single());
        await AnalyzerTest.Reports("DF0002", Nested("[From(\"a\")] class Build { } [Run(\"b\")] class [|Forgotten|] { }"));
        await AnalyzerTest.ReportsNothing(Nested("[From(\"a\"), Use(typeof(Snippet))] class Build { } [Run(\"b\")] class Snippet { }"));
    }

    [Fact]
    public async Task DF0003_only_Arg_stands_before_the_first_From()
    {
        var messages = await AnalyzerTest.Reports("DF0003", "using Multistage; [Dockerfile, Arg(\"A\"), [|Run(\"a\")|], From(\"a\")] partial class Image { }");
        Assert.Equal("Only [Arg] may stand before the first [From]: move '[Run]' behind it", messages.Single());
        await AnalyzerTest.Reports("DF0003", "using Multistage; [Dockerfile, [|User(\"1\")|]] partial class Image { [From(\"a\")] class Final { } }");
        await AnalyzerTest.Reports("DF0003", Nested("[[|Arg(\"A\")|], From(\"a\")] class Final { }"));
        await AnalyzerTest.ReportsNothing("using Multistage; [Dockerfile, Arg(\"A\")] partial class Image { [From(\"a\"), Arg(\"A\")] class Final { } }");
    }

    [Fact]
    public async Task DF0004_a_typeof_names_a_stage_of_the_same_Dockerfile()
    {
        var messages = await AnalyzerTest.Reports("DF0004", Nested("[From([|typeof(string)|])] class Final { }"));
        Assert.Equal("'String' is no stage of 'Image': name one of its nested classes that has a [From(...)]", messages.Single());
        await AnalyzerTest.Reports(
            "DF0004",
            Nested("[From(\"a\")] public class Final { }"),
            "using Multistage; [Dockerfile(\"other\")] partial class Other { [From([|typeof(Image.Final)|])] class Final { } }");
        await AnalyzerTest.Reports("DF0004", Nested("[From(\"a\")] class A { } [From(\"a\"), CopyFrom([|typeof(Image)|], \"a\", \"b\")] class B { }"));
        await AnalyzerTest.ReportsNothing(Nested("[From(\"a\")] class A { } [From(typeof(A))] class B { }"));
    }

    [Fact]
    public async Task DF0004_a_snippet_that_several_stages_use_stands_for_none_of_them() => await AnalyzerTest.Reports(
        "DF0004",
        Nested("""
            [Run("a")] class Common { }
            [From("a"), Use(typeof(Common))] class A { }
            [From("a"), Use(typeof(Common))] class B { }
            [From([|typeof(Common)|])] class C { }
            """));

    [Fact]
    public async Task DF0005_a_stage_refers_to_an_earlier_one()
    {
        var messages = await AnalyzerTest.Reports("DF0005", Nested("[From([|typeof(Later)|])] class Final { } [From(\"a\")] class Later { }"));
        Assert.Equal("Stage 'Later' does not come before this one: only earlier stages can be used, so move it up", messages.Single());
        await AnalyzerTest.Reports("DF0005", Nested("[From(\"a\"), CopyFrom([|typeof(Final)|], \"a\", \"b\")] class Final { }"));
        await AnalyzerTest.Reports("DF0005", Nested("[From(\"a\"), BindMount(\"/b\", [|FromStage = typeof(Final)|]), Run(\"c\")] class Final { }"));
        await AnalyzerTest.ReportsNothing(Nested("[From(\"a\")] class A { } [From(\"a\"), BindMount(\"/b\", FromStage = typeof(A)), Run(\"c\")] class B { }"));
    }

    [Fact]
    public async Task DF0006_no_two_stages_have_one_name()
    {
        var messages = await AnalyzerTest.Reports("DF0006", Nested("[From(\"a\")] class BuildEnv { } [From(\"a\", [|As = \"Build-Env\"|])] class Final { }"));
        Assert.Equal("There is a stage named 'build-env' already: rename one, or give it As = \"...\"", messages.Single());
        await AnalyzerTest.Reports("DF0006", Nested("[From(\"a\")] class HTTP { } [[|From(\"a\")|]] class Http { }"));
        await AnalyzerTest.ReportsNothing("using Multistage; [Dockerfile, From(\"a\"), From(\"a\")] partial class Image { }");
    }

    [Fact]
    public async Task DF0007_a_decorator_stands_directly_before_what_it_decorates()
    {
        var messages = await AnalyzerTest.Reports("DF0007", Nested("[From(\"a\"), [|CacheMount(\"/c\")|], User(\"1\"), Run(\"b\")] class Final { }"));
        Assert.Equal("[CacheMount] must stand directly before a [Run]", messages.Single());
        await AnalyzerTest.Reports("DF0007", Nested("[From(\"a\"), Run(\"b\"), [|CacheMount(\"/c\")|]] class Final { }"));
        await AnalyzerTest.Reports("DF0007", Nested("[From(\"a\"), [|Comment(\"c\")|], Use(typeof(Snippet))] class Final { } [Run(\"b\")] class Snippet { }"));
        await AnalyzerTest.Reports("DF0007", Nested("[From(\"a\"), Use(typeof(Snippet)), Run(\"b\")] class Final { } [[|CacheMount(\"/c\")|]] class Snippet { }"));
        await AnalyzerTest.ReportsNothing(Nested("[From(\"a\"), CacheMount(\"/c\"), Comment(\"d\"), TmpfsMount(\"/t\"), Run(\"b\")] class Final { }"));
    }

    [Fact]
    public async Task DF0008_the_instructions_of_a_class_stand_in_one_file()
    {
        var messages = await AnalyzerTest.Reports(
            "DF0008", "using Multistage; [Dockerfile, From(\"a\")] partial class Image { }", "using Multistage; [[|Run(\"a\")|]] partial class Image { }");
        Assert.Equal("The instructions of 'Image' stand in more than one file, and their order is undefined: keep them in one", messages.Single());
        await AnalyzerTest.Reports(
            "DF0008", Nested("[From(\"a\")] class A { }"), "using Multistage; partial class Image { [From(\"a\")] class [|B|] { } }");
        await AnalyzerTest.ReportsNothing(Nested("[From(\"a\")] class A { }"), "partial class Image { class Other { } void Method() { } }");
    }

    [Fact]
    public async Task DF0009_one_class_writes_a_file()
    {
        var messages = await AnalyzerTest.Reports(
            "DF0009",
            "using Multistage; [Dockerfile([|\"api/Dockerfile\"|]), From(\"a\")] partial class A { }",
            "using Multistage; [Dockerfile([|\"api/./dockerfile\"|]), From(\"a\")] partial class B { }");
        Assert.Equal("'B' also writes 'api/Dockerfile': give one of them another path, [Dockerfile(\"...\")]", messages[0]);
        Assert.Equal("'A' also writes 'api/dockerfile': give one of them another path, [Dockerfile(\"...\")]", messages[1]);
        await AnalyzerTest.ReportsNothing(
            "using Multistage; [Dockerfile(\"a/Dockerfile\"), From(\"a\")] partial class A { }",
            "using Multistage; [Dockerfile, From(\"a\")] partial class B { }");
    }

    [Theory]
    [InlineData("", "'' is no path for a Dockerfile: it is empty")]
    [InlineData(@"a\\b", @"'a\b' is no path for a Dockerfile: separate folders with '/', which works everywhere")]
    [InlineData("/etc/Dockerfile", "'/etc/Dockerfile' is no path for a Dockerfile: it must be relative to the folder of the project file")]
    [InlineData("C:/Dockerfile", "'C:/Dockerfile' is no path for a Dockerfile: it must be relative to the folder of the project file")]
    [InlineData("deploy/", "'deploy/' is no path for a Dockerfile: it names a folder; add the name of the file")]
    [InlineData("deploy/..", "'deploy/..' is no path for a Dockerfile: it names a folder; add the name of the file")]
    [InlineData("a//b", "'a//b' is no path for a Dockerfile: it has an empty segment ('//')")]
    [InlineData(@"a\nb", "'a\uFFFDb' is no path for a Dockerfile: it holds a line break or another control character")]
    [InlineData("a?", "'a?' is no path for a Dockerfile: Windows allows none of < > : \" | ? * in it")]
    [InlineData("a ", "'a ' is no path for a Dockerfile: Windows allows no name that begins or ends in a blank or ends in '.'")]
    [InlineData(@"\ud800", "'\uFFFD' is no path for a Dockerfile: it holds half a character (a lone surrogate)")]
    public async Task DF0010_the_path_is_one_that_every_machine_can_write(string path, string message)
    {
        var messages = await AnalyzerTest.Reports("DF0010", $"using Multistage; [Dockerfile([|\"{path}\"|]), From(\"a\")] partial class Image {{ }}");
        Assert.Equal(message, messages.Single());
    }

    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("../a b/größe.Dockerfile")]
    public Task DF0010_other_paths_are_fine(string path) =>
        AnalyzerTest.ReportsNothing($"using Multistage; [Dockerfile(\"{path}\"), From(\"a\")] partial class Image {{ }}");

    [Fact]
    public async Task DF0011_a_class_has_one_form()
    {
        var messages = await AnalyzerTest.Reports(
            "DF0011", "using Multistage; [Dockerfile, [|From(\"a\")|]] partial class Image { [From(\"b\")] class Final { } }");
        Assert.Equal("'Image' has both a [From] of its own and nested stages: use one form", messages.Single());
    }

    [Fact]
    public async Task DF0012_what_is_used_has_instructions()
    {
        var messages = await AnalyzerTest.Reports("DF0012", Nested("[From(\"a\"), Use([|typeof(string)|])] class Final { }"));
        Assert.StartsWith("'String' cannot be used here: its assembly 'System.Private.CoreLib' was compiled", messages.Single(), StringComparison.Ordinal);

        messages = await AnalyzerTest.Reports("DF0012", Nested("[From(\"a\"), Use([|typeof(Snippet)|])] class Final { } class Snippet { }"));
        Assert.Equal("'Snippet' cannot be used here: it has no instructions", messages.Single());

        messages = await AnalyzerTest.Reports(
            "DF0012", Nested("[From(\"a\"), Use([|typeof(Snippet)|])] class Final { }"), "using Multistage; class Snippet { [Run(\"a\")] public class Half { } }");
        Assert.Equal("'Snippet' cannot be used here: it has no instructions of its own; use typeof(Snippet.Half)", messages.Single());

        messages = await AnalyzerTest.Reports(
            "DF0012",
            Nested("[From(\"a\"), Use([|typeof(Other)|])] class Final { }"),
            "using Multistage; [Dockerfile(\"b\"), From(\"b\")] partial class Other { }");
        Assert.Equal(
            "'Other' cannot be used here: it is a Dockerfile of its own: move what both need to a class without [Dockerfile]", messages.Single());
    }

    [Fact]
    public async Task DF0012_a_snippet_does_not_use_itself()
    {
        var messages = await AnalyzerTest.Reports(
            "DF0012",
            Nested("[From(\"a\"), Use(typeof(A))] class Final { }"),
            "using Multistage; [Run(\"a\"), Use(typeof(B))] class A { } [Use([|typeof(A)|])] class B { }");
        Assert.Equal("'A' cannot be used here: it uses itself (Final -> A -> B -> A)", messages.Single());
    }

    [Fact]
    public async Task DF0012_snippets_that_use_each_other_without_end_are_stopped()
    {
        var snippets = string.Concat(Enumerable.Range(0, 40).Select(index =>
            $"[Run(\"a\"), Use(typeof(S{index + 1})), Use(typeof(S{index + 1}))] class S{index} {{ }}\n"));
        var diagnostics = await AnalyzerTest.Diagnostics(new TestProject(
            Nested("[From(\"a\"), Use(typeof(S0))] class Final { }"), $"using Multistage; {snippets} [Run(\"a\")] class S40 {{ }}"));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "DF0012");
    }

    [Fact]
    public async Task DF0014_arguments_that_contradict_each_other_are_reported()
    {
        var messages = await AnalyzerTest.Reports("DF0014", Nested("[From(\"a\"), [|Run|]] class Final { }"));
        Assert.Equal("[Run]: say what to run: commands, Exec or ScriptFile", messages.Single());
        await AnalyzerTest.Reports("DF0014", Nested("[From(\"a\"), Run(\"a\", [|Network = \" \"|])] class Final { }"));
        await AnalyzerTest.Reports("DF0014", "using Multistage; [Dockerfile([|Escape = 'x'|]), From(\"a\")] partial class Image { }");
        await AnalyzerTest.Reports("DF0014", "using Multistage; [[|Dockerfile|], From(\"a\")] file partial class Image { }");
        await AnalyzerTest.Reports("DF0014", Nested("[From(\"a\"), [|From(\"b\")|]] class Final { }"));
        await AnalyzerTest.ReportsNothing("using Multistage; [Dockerfile(Escape = '`', Definition = false), From(\"a\")] file class Image { }");
    }

    [Fact]
    public async Task DF0014_a_stage_without_a_name_is_no_base()
    {
        var messages = await AnalyzerTest.Reports("DF0014", Nested("[From(\"a\", As = \"\")] class A { } [From([|typeof(A)|])] class B { }"));
        Assert.Equal("[From]: 'A' has no name, by which alone FROM finds a stage: take its As = \"\" away", messages.Single());
    }

    [Fact]
    public async Task DF0018_a_line_of_DockerIgnore_is_a_pattern()
    {
        var messages = await AnalyzerTest.Reports("DF0018", "using Multistage; [Dockerfile, DockerIgnore([|\"a\", \"[b\"|]), From(\"a\")] partial class Image { }");
        Assert.Equal(
            "BuildKit refuses a .dockerignore file with '[b': a '[' is never closed, a class of characters is empty, or a '\\' stands at the end",
            messages.Single());
        await AnalyzerTest.Reports("DF0018", "using Multistage; [Dockerfile, DockerIgnore([|\"a\\nb\"|]), From(\"a\")] partial class Image { }");
        await AnalyzerTest.Reports("DF0018", "using Multistage; [Dockerfile, DockerIgnore([|\"\\ud800\"|]), From(\"a\")] partial class Image { }");
        await AnalyzerTest.ReportsNothing("using Multistage; [Dockerfile, DockerIgnore(\"# a\", \"\", \"**/bin\", \"!a b\"), From(\"a\")] partial class Image { }");
    }

    [Fact]
    public async Task DF0014_DockerIgnore_stands_on_the_class_of_the_Dockerfile()
    {
        var messages = await AnalyzerTest.Reports("DF0014", Nested("[From(\"a\"), [|DockerIgnore(\"b\")|]] class Final { }"));
        Assert.Equal("[DockerIgnore]: it stands on the class with the [Dockerfile], 'Image'", messages.Single());
    }

    [Fact]
    public async Task DF0014_the_context_is_a_folder()
    {
        var messages = await AnalyzerTest.Reports("DF0014", "using Multistage; [Dockerfile([|Context = \"/src\"|]), From(\"a\")] partial class Image { }");
        Assert.Equal("[Dockerfile]: Context is a folder, relative to that of the project file, with '/'", messages.Single());
        await AnalyzerTest.ReportsNothing("using Multistage; [Dockerfile(Context = \"../..\"), From(\"a\")] partial class Image { }");
    }

    [Fact]
    public async Task What_BuildKit_reads_all_the_same_is_written_for_whoever_suppresses_the_error()
    {
        await AnalyzerTest.ReportsNothing("""
            using Multistage;
            #pragma warning disable DF0002
            [Dockerfile, Arg("A"), Arg("B", "1")] partial class Image { }
            """);
        await AnalyzerTest.ReportsNothing("""
            using Multistage;
            #pragma warning disable DF0006, DF0130
            [Dockerfile] partial class Image
            {
                [From("a"), Expose("x")] class A { }
                [From("b", As = "a")] class B { }
                [From(typeof(B))] class C { }
            }
            """);
    }

    [Fact]
    public async Task What_has_no_place_without_a_stage_is_not_left_out_of_a_file()
    {
        const string Source = "using Multistage; [[|Dockerfile|], Arg(\"A\"), Run(\"b\")] partial class Image { }";
        await AnalyzerTest.Reports("DF0002", Source);
        Assert.Empty(GeneratorTest.Run(Source.Replace("[|Dockerfile|]", "Dockerfile", StringComparison.Ordinal)).Dockerfiles);
    }

    [Fact]
    public async Task DF0019_stages_are_written_or_used()
    {
        var messages = await AnalyzerTest.Reports("DF0019", "using Multistage; static class [|Image|] { [From(\"a\")] class A { } [From(\"a\")] class B { } }");
        Assert.Equal(
            "'Image' has a [From] and no [Dockerfile], so no file is written for it: add [Dockerfile], or name it in the [Use] of another class",
            messages.Single());
        await AnalyzerTest.Reports("DF0019", "using Multistage; [Arg(\"A\"), From(\"a\")] class [|Image|] { }");
        await AnalyzerTest.ReportsNothing(
            Nested("[Use(typeof(Base)), User(\"1\")] class A { } [Use(typeof(Team.Service)), User(\"1\")] class B { }"),
            "using Multistage; [From(\"a\")] class Base { } static class Team { [From(\"a\")] public class Service { } [From(\"a\")] public class Tests { } } [Run(\"a\")] class Rest { }");
    }

    [Fact]
    public async Task DF0019_a_library_of_snippets_is_for_others() => Assert.Empty(await AnalyzerTest.Diagnostics(
        new TestProject("using Multistage; [From(\"a\")] public class Base { }") { ParseOptions = new(preprocessorSymbols: ["MULTISTAGE_ATTRIBUTES"]) }));

    private static string Nested(string stages) => $"using Multistage; [Dockerfile] partial class Image {{ {stages} }}";
}
