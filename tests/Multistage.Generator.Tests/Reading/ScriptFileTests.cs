using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Tests.Reading;

public class ScriptFileTests
{
    private const string Image = """
        using Multistage;

        [Dockerfile("a"), From("debian"), Run(ScriptFile = "scripts/build.sh")]
        public static partial class Image { }

        [Dockerfile("b"), From("debian"), Run("make")]
        public static partial class WithoutScript { }
        """;

    private static readonly TestProject Project = new(Image) { AdditionalFiles = [("scripts/build.sh", "set -e\r\nmake EOF\r\n")] };

    [Fact]
    public void The_script_becomes_a_heredoc() =>
        Assert.EndsWith("FROM debian\nRUN <<EOF\nset -e\nmake EOF\nEOF\n", GeneratorTest.Run(Project).Dockerfiles["a"], StringComparison.Ordinal);

    [Fact]
    public void A_script_keeps_the_program_that_executes_it() => Assert.EndsWith(
        "RUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nEOF\n",
        GeneratorTest.Run(Project with { AdditionalFiles = [("scripts/build.sh", "#!/usr/bin/env python3\nprint(1)")] }).Dockerfiles["a"],
        StringComparison.Ordinal);

    [Fact]
    public void A_line_of_the_script_cannot_end_it() => Assert.EndsWith(
        "RUN <<EOF2\ncat <<EOF\nEOF\nEOF2\n",
        GeneratorTest.Run(Project with { AdditionalFiles = [("scripts/build.sh", "cat <<EOF\nEOF\n")] }).Dockerfiles["a"],
        StringComparison.Ordinal);

    [Fact]
    public void An_edit_of_the_script_changes_the_class_that_names_it_and_no_other()
    {
        var edited = GeneratorTest.Run(Project).Continue(Project with { AdditionalFiles = [("scripts/build.sh", "make all\n")] });
        Assert.EndsWith("RUN <<EOF\nmake all\nEOF\n", edited.Dockerfiles["a"], StringComparison.Ordinal);
        var rendered = edited.StepOutputs(DockerfileGenerator.RenderStep).Select(output => output.Reason).Order();
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], rendered.Order(Comparer<IncrementalStepRunReason>.Create((x, y) => string.CompareOrdinal(x.ToString(), y.ToString()))));
    }

    [Fact]
    public void An_edit_of_another_file_changes_nothing()
    {
        var edited = GeneratorTest.Run(Project).Continue(Project with { AdditionalFiles = [.. Project.AdditionalFiles, ("other.txt", "x")] });
        GeneratorTest.AssertNothingChanged(edited, "an edit of another file");
        Assert.Equal(0, edited.ReadsOf("other.txt"));
    }

    [Theory]
    [InlineData("./scripts/build.sh")]
    [InlineData("scripts/../scripts/build.sh")]
    public void The_path_may_be_written_in_another_way(string path) =>
        Assert.Contains("a", GeneratorTest.Run(Project.Edit(0, text => text.Replace("scripts/build.sh", path, StringComparison.Ordinal))).Dockerfiles.Keys);

    [Fact]
    public void A_host_that_does_not_say_where_the_project_is_finds_the_script_by_the_end_of_its_path() =>
        Assert.Contains("a", GeneratorTest.Run(Project with { Options = new Dictionary<string, string>(StringComparer.Ordinal) }).Dockerfiles.Keys);

    [Fact]
    public async Task A_script_that_is_not_there_is_reported_and_no_file_written()
    {
        var project = Project with
        {
            Sources = [("Image.cs", Image.Replace("ScriptFile = \"scripts/build.sh\"", "[|ScriptFile = \"scripts/build.sh\"|]", StringComparison.Ordinal))],
            AdditionalFiles = [("src/scripts/build.sh", "make")],
        };
        var messages = await AnalyzerTest.Reports("DF0013", project);
        Assert.StartsWith("There is no script file 'scripts/build.sh'", messages.Single(), StringComparison.Ordinal);
        Assert.Equal(["b"], GeneratorTest.Run(Project with { AdditionalFiles = [] }).Dockerfiles.Keys);
    }
}
