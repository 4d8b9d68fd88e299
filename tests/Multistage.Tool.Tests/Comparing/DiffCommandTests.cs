using System.Text.Json;

namespace Multistage.Tool.Tests.Comparing;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("FROM a\nRUN x\n", "# why\n\nfrom a\n\n  run x\n", "comments, blanks and the case of keywords")]
    [InlineData("FROM a\nRUN x && y\n", "FROM a\nRUN x \\\n# c\n\n  && y\n", "where lines are continued")]
    [InlineData("FROM a\nCMD x  y\nONBUILD RUN x   y\n", "FROM a\nCMD x y\nONBUILD RUN x y\n", "blanks between the words of a command")]
    [InlineData("FROM a\nRUN <<EOF\nx\nEOF\n", "FROM a\nRUN <<HERE\nx\nHERE\n", "delimiters of scripts")]
    [InlineData("FROM a\nRUN 3<<-\"A\" cat <<B\nx\nA\ny\nB\n", "FROM a\nRUN 3<<-\"C\" cat <<D\nx\nC\ny\nD\n", "delimiters of several scripts")]
    [InlineData("FROM a AS b\nFROM c\nCOPY --from=0 x y\n", "FROM a AS b\nFROM c\nCOPY --from=b x y\n", "the number of a stage or its name")]
    [InlineData("FROM a\r\nRUN x\r\n", "\uFEFFFROM a\nRUN x", "line ends and the byte order mark")]
    public async Task Files_that_say_the_same_do_not_differ(string first, string second, string whatever)
    {
        var run = await Diff(first, second);
        Assert.True(run == new ToolRun(0, string.Empty, string.Empty), $"{whatever}: {run}");
    }

    [Theory]
    [InlineData("FROM a\nCOPY <<A /d/\nx\nA\n", "FROM a\nCOPY <<B /d/\nx\nB\n", "<<A: [-x\n-]")]
    [InlineData("FROM a\nRUN <<EOF\nx $A\nEOF\n", "FROM a\nRUN <<'EOF'\nx $A\nEOF\n", "<<EOF quoted: {+yes+}")]
    [InlineData("FROM a\nENV A=1 B=2\n", "FROM a\nENV B=2 A=1\n", "order: ")]
    [InlineData("FROM a\nCMD x y\n", "FROM a\nCMD [\"x\", \"y\"]\n", "exec command: {+[\"x\", \"y\"]+}")]
    [InlineData("FROM a\nUSER root\n", "FROM a\nUSER 1000\n", "name: [-root-]{+1000+}")]
    [InlineData("FROM a\nCOPY --link a b\n", "FROM a\nCOPY a b\n", "--link: [-yes-]")]
    [InlineData("FROM a\nRUN --mount=type=cache,target=/a x\n", "FROM a\nRUN --mount=type=cache,target=/b x\n", "--mount: type=cache,target=/[-a-]{+b+}")]
    [InlineData("FROM a\nRUN echo 'x  y'\n", "FROM a\nRUN echo 'x y'\n", "shell command: echo 'x[-  -]{+ +}y'")]
    [InlineData("FROM a\nRUN x\nRUN y\n", "FROM a\nRUN y\nRUN x\n", "+ b.Dockerfile:2  RUN y")]
    [InlineData("# escape=\\\nFROM a\n", "# escape=`\nFROM a\n", "escape: [-\\-]{+`+}")]
    [InlineData("FROM a AS x\n", "FROM a AS y\n", "name: [-x-]{+y+}")]
    [InlineData("FROM a\n", "FROM --platform=linux/arm64 a\n", "--platform: {+linux/arm64+}")]
    public async Task What_counts_is_shown_with_the_part_that_changed(string first, string second, string expected)
    {
        var run = await Diff(first, second);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains(Visible(expected), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instructions_are_matched_with_what_they_have_become()
    {
        var run = await Diff(
            """
            # syntax=docker/dockerfile:1
            ARG VERSION=3.12
            FROM python:$VERSION AS dependencies
            WORKDIR /app
            COPY requirements.txt ./
            RUN pip install --prefix=/install -r requirements.txt
            FROM node AS docs
            RUN npm run docs
            FROM python:$VERSION-slim AS final
            COPY --from=dependencies --chown=1000:1000 /install /usr/local
            RUN <<EOF
            apt-get update
            apt-get install -y curl
            EOF
            USER root
            EXPOSE 8080
            CMD ["python", "app.py"]
            """,
            """
            # syntax=docker/dockerfile:1.7
            ARG VERSION=3.13
            FROM python:$VERSION AS base
            WORKDIR /app
            COPY requirements.txt constraints.txt ./
            RUN --mount=type=cache,target=/root/.cache/pip pip install --prefix=/install -r requirements.txt -c constraints.txt
            FROM base AS test
            RUN pytest
            FROM python:$VERSION-slim AS final
            COPY --from=base --chown=1000:1000 --link /install /usr/local
            RUN <<HERE
            apt-get update
            apt-get install -y --no-install-recommends curl
            HERE
            HEALTHCHECK NONE
            EXPOSE 8080
            CMD ["python", "-m", "app"]
            """);
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        await Verify(run.Output, "txt");
    }

    [Fact]
    public async Task A_stage_at_another_place_has_moved_and_references_by_number_follow_it()
    {
        var run = await Diff(
            "FROM a AS one\nRUN 1\nFROM b AS two\nRUN 2\nFROM c AS three\nRUN 3\nFROM d\nCOPY --from=0 x y\nCOPY --from=2 x y\n",
            "FROM b AS two\nRUN 2\nFROM c AS three\nRUN 3\nFROM a AS one\nRUN 1\nFROM d\nCOPY --from=2 x y\nCOPY --from=1 x y\n");
        Assert.Equal(
            """
            stage 'one'
              ~ a.Dockerfile:1  FROM a AS one
                b.Dockerfile:5  FROM a AS one
                    moved to another place among the stages

            """,
            run.Output);
    }

    [Fact]
    public async Task A_program_gets_one_object()
    {
        _folder.With("a", "FROM a\nUSER root\n").With("b", "FROM a\nUSER 1000\nEXPOSE 80\n");
        var run = await ToolRun.In(_folder, "diff", "a", "b", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            {"first":"a","second":"b","same":false,"differences":[
            {"kind":"changed","scope":"stage 0","first":{"line":2,"text":"USER root"},"second":{"line":2,"text":"USER 1000"},"parts":[{"part":"name","first":"root","second":"1000"}]},
            {"kind":"added","scope":"stage 0","first":null,"second":{"line":3,"text":"EXPOSE 80"},"parts":[]}]}

            """,
            run.Output.Replace("{\"kind\"", "\n{\"kind\"", StringComparison.Ordinal));
        Assert.True(JsonDocument.Parse((await ToolRun.In(_folder, "diff", "a", "a", "--format", "json")).Output).RootElement.GetProperty("same").GetBoolean());
    }

    [Fact]
    public async Task One_of_the_files_can_be_standard_input()
    {
        _folder.With("a", "FROM a\n");
        Assert.Equal(0, (await ToolRun.WithInput("from a", "diff", "-", _folder.Full("a"))).ExitCode);
        var both = await ToolRun.WithInput("from a", "diff", "-", "-");
        Assert.Equal(new(2, string.Empty, "multistage: error: Standard input is one file. Give the path of the other.\n"), both);
    }

    [Fact]
    public async Task Both_files_are_told_when_both_are_wrong()
    {
        _folder.With("a", "FRM a\n");
        var run = await ToolRun.In(_folder, "diff", "a", "missing");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("a:1:1: error: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("missing: error: There is no such file.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await ToolRun.In(_folder, "diff", "a", "a")).ExitCode);
    }

    [Fact]
    public async Task Large_files_are_compared_at_once()
    {
        var first = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"RUN echo {number}\n"));
        var second = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"RUN echo {(number % 1_000 == 999 ? -number : number)}\n"));
        var run = await Diff("FROM a\n" + first, "FROM a\n" + second);
        Assert.Equal(20, run.Output.Split('\n').Count(line => line.StartsWith("  ~ ", StringComparison.Ordinal)));
    }

    private Task<ToolRun> Diff(string first, string second)
    {
        _folder.With("a.Dockerfile", first).With("b.Dockerfile", second);
        return ToolRun.In(_folder, "diff", "a.Dockerfile", "b.Dockerfile");
    }

    /// <summary>What is expected is written with line feeds, which are shown as pictures.</summary>
    private static string Visible(string text) => text.Replace('\n', '\u240a');
}
