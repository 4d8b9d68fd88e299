using System.Xml.Linq;

namespace Multistage.Tool.Tests.Graphing;

public sealed class GraphCommandTests : IDisposable
{
    private const string Sample = """
        FROM node:22 AS assets
        COPY package.json ./
        RUN npm run build
        FROM python:3.12 AS dependencies
        RUN --mount=type=bind,from=ghcr.io/astral-sh/uv:0.9,source=/uv,target=/bin/uv uv pip install flask
        FROM dependencies AS test
        RUN pytest
        FROM python:3.12-slim AS final
        COPY --from=dependencies /install /usr/local
        COPY --from=assets /dist ./static/
        COPY app.py templates/ ./

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_person_sees_the_stages_in_the_order_in_which_they_are_built()
    {
        _folder.With("api/Dockerfile", Sample);
        var run = await ToolRun.In(_folder, "graph", "api/Dockerfile");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        await Verify(run.Output, "txt");
    }

    [Fact]
    public async Task A_terminal_gets_the_same_in_colour()
    {
        _folder.With("Dockerfile", "FROM a AS x\nCOPY --from=b [red]x[/] /\n");
        var run = await ToolRun.OnTerminal(_folder, "graph", "Dockerfile");
        Assert.Contains("\e[", run.Output, StringComparison.Ordinal);
        Assert.Contains("[red]x[/] → /", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mermaid", "flowchart TD\n")]
    [InlineData("dot", "digraph stages {\n")]
    [InlineData("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"")]
    public async Task Every_format_goes_to_standard_output(string format, string start)
    {
        var run = await ToolRun.WithInput(Sample, "graph", "-", "--format", format);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_the_output_says_the_format()
    {
        _folder.With("Dockerfile", Sample);
        foreach (var (name, start) in new[] { ("a.svg", "<svg"), ("b.mmd", "flowchart"), ("c.gv", "digraph"), ("d.txt", "Dockerfile\n") })
        {
            Assert.Equal($"Wrote {name}\n", (await ToolRun.In(_folder, "graph", "Dockerfile", "-o", name)).Error);
            Assert.StartsWith(start, _folder.Read(name), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Several_files_go_to_a_folder()
    {
        _folder.With("a/Dockerfile", Sample).With("b/Dockerfile", Sample);
        Assert.Equal(
            "multistage: error: 2 Dockerfiles do not fit in one picture. Name a folder: -o pictures\n",
            (await ToolRun.In(_folder, "graph", "a", "b", "--svg")).Error);
        var run = await ToolRun.In(_folder, "graph", "a", "b", "--svg", "-o", "pictures");
        Assert.Equal((0, "Wrote pictures/a/Dockerfile.svg\nWrote pictures/b/Dockerfile.svg\n"), (run.ExitCode, run.Error));
        Assert.True(_folder.Has("pictures/b/Dockerfile.svg"));
    }

    [Fact]
    public async Task Another_target_is_another_build()
    {
        var run = await ToolRun.WithInput(Sample, "graph", "-", "--target", "test");
        Assert.Contains("test · the image", run.Output, StringComparison.Ordinal);
        Assert.Contains("not built for test:", run.Output, StringComparison.Ordinal);
        var missing = await ToolRun.WithInput(Sample, "graph", "-", "--target", "prod");
        Assert.Equal((2, "-: error: There is no stage 'prod', only 'assets', 'dependencies', 'test', 'final' and the numbers 0 to 3.\n"), (missing.ExitCode, missing.Error));
    }

    [Fact]
    public async Task The_build_can_have_arguments_a_platform_and_known_base_images()
    {
        const string text = "ARG BASE=plain\nFROM alpine AS plain\nFROM alpine AS other\nUSER 7\nFROM ${BASE}\nARG TARGETARCH\nLABEL for=$TARGETARCH\n";
        _folder.With("Dockerfile", text).With("alpine.json", """[{"Os":"linux","Architecture":"arm64","Config":{"WorkingDir":"/srv","Env":["MADE=there"]}}]""");
        string[] options = ["--build-arg", "BASE=other", "--platform", "linux/arm64", "--base-image", "alpine=alpine.json"];
        var run = await ToolRun.In(_folder, ["graph", "Dockerfile", "--html", .. options]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains(">MADE=there<", run.Output, StringComparison.Ordinal);
        Assert.Contains(">for=arm64<", run.Output, StringComparison.Ordinal);
        var tree = await ToolRun.In(_folder, ["graph", "Dockerfile", .. options]);
        Assert.Contains("FROM other", tree.Output, StringComparison.Ordinal);
        Assert.Contains("╭─plain", tree.Output[tree.Output.IndexOf("not built for", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("FROM plain", (await ToolRun.In(_folder, "graph", "Dockerfile")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_decides_what_is_refused()
    {
        const string text = "ARG BASE\nFROM $BASE\n";
        Assert.Equal(1, (await ToolRun.WithInput(text, "graph", "-")).ExitCode);
        Assert.Equal(0, (await ToolRun.WithInput(text, "graph", "-", "--build-arg", "BASE=alpine")).ExitCode);
        var run = await ToolRun.WithInput(text, "graph", "-", "--platform", "amd46");
        Assert.Equal((2, "multistage: error: 'amd46' is no platform: write os/architecture, such as linux/arm64.\nSee 'multistage graph --help'.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_box_is_as_wide_as_the_name_above_it()
    {
        var run = await ToolRun.WithInput("FROM a AS a-name-longer-than-all-in-it\n", "graph", "-");
        Assert.Contains("┏━a-name-longer-than-all-in-it · the image━┓", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_BuildKit_refuses_is_told_and_the_rest_is_drawn()
    {
        var run = await ToolRun.WithInput("FROM a AS one\nFROM b\nCOPY --from=7 /x /y\n", "graph", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("-:3: error: There is no stage number 7", run.Error, StringComparison.Ordinal);
        Assert.Contains("one", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await ToolRun.WithInput("COPPY\n", "graph", "-", "--svg")).ExitCode);
        Assert.Equal("-: error: There is no stage in this file: it begins with FROM.\n", (await ToolRun.WithInput("ARG A\n", "graph", "-")).Error);
    }

    [Fact]
    public async Task Stages_in_a_circle_are_drawn_all_the_same()
    {
        var run = await ToolRun.WithInput("FROM a AS one\nCOPY --from=two /a /b\nFROM a AS two\nCOPY --from=one /c /d\nCOPY --from=two /e /f\n", "graph", "-", "--svg");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, XDocument.Parse(run.Output).Descendants().Count(element => element.Attribute("data-stage") is not null));
    }

    [Fact]
    public async Task There_is_one_format_at_a_time()
    {
        var run = await ToolRun.WithInput(Sample, "graph", "-", "--svg", "--format", "dot");
        Assert.Equal((2, "multistage: error: There can be one format at a time.\nSee 'multistage graph --help'.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Thousands_of_stages_are_no_picture()
    {
        var file = string.Concat(Enumerable.Range(0, 5000).Select(index => $"FROM a AS s{index}\n"));
        var run = await ToolRun.WithInput(file, "graph", "-", "--svg");
        Assert.Equal((2, "-: error: 5000 stages are too many for a picture. Graphviz may draw them: --format dot\n"), (run.ExitCode, run.Error));
    }
}
