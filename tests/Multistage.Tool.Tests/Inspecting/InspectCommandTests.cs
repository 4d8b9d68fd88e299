using System.Text.Json;

namespace Multistage.Tool.Tests.Inspecting;

public sealed class InspectCommandTests : IDisposable
{
    private const string Sample = """
        # syntax=docker/dockerfile:1
        ARG VERSION=3.12
        FROM python:$VERSION AS dependencies
        WORKDIR /app
        COPY requirements.txt ./
        RUN --mount=type=cache,target=/root/.cache/pip \
            pip install --prefix=/install   -r requirements.txt
        FROM node:22 AS docs
        RUN <<EOF
        npm ci
        npm run docs
        EOF
        FROM --platform=linux/amd64 python:$VERSION-slim
        COPY --from=0 --chown=1000:1000 --link /install /usr/local
        COPY --from=busybox:1 /bin/wget <<conf /tools/
        a=1
        conf
        ENV A=1 B="two words"
        HEALTHCHECK --interval=30s CMD wget -q localhost
        EXPOSE 8080 99999
        USER 1000
        CMD ["python", "app.py"]
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_person_sees_a_tree()
    {
        _folder.With("api/Dockerfile", Sample);
        var run = await ToolRun.In(_folder, "inspect", "api");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        await Verify(run.Output, "txt");
    }

    [Fact]
    public async Task A_terminal_gets_the_same_tree_in_colour()
    {
        _folder.With("Dockerfile", "FROM a\nRUN echo 'a [bold]word[/]'\n");
        var run = await ToolRun.OnTerminal(_folder, "inspect", "Dockerfile");
        Assert.Contains("\e[", run.Output, StringComparison.Ordinal);
        Assert.Contains("echo 'a [bold]word[/]'", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', (await ToolRun.In(_folder, "inspect", "Dockerfile")).Output);
    }

    [Fact]
    public async Task Nothing_in_a_file_moves_the_cursor()
    {
        _folder.With("Dockerfile", "FROM a\nLABEL x=\"\e[2J\a\u202e\"\n");
        Assert.Contains("LABEL x=\"␛[2J␇\\u{202E}\"", (await ToolRun.In(_folder, "inspect", "Dockerfile")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_an_object_per_line_and_file()
    {
        _folder.With("Dockerfile", Sample).With("bad.Dockerfile", "FROM a\nCOPPY x\n").With("empty.Dockerfile", string.Empty);
        var run = await ToolRun.In(_folder, "inspect", "--format", "json", "./Dockerfile", "missing", "bad.Dockerfile", "empty.Dockerfile");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("missing: error: There is no such file.\n", run.Error);
        await Verify(run.Output, "jsonl");
    }

    [Fact]
    public async Task A_byte_order_mark_before_a_trigger_is_left_out_as_in_a_file()
    {
        _folder.With("Dockerfile", "FROM a\nONBUILD \uFEFFUSER b\n");
        var run = await ToolRun.In(_folder, "inspect", "--format=json", "Dockerfile");
        var trigger = JsonDocument.Parse(run.Output).RootElement.GetProperty("stages")[0].GetProperty("instructions")[0].GetProperty("trigger");
        Assert.Equal("USER", trigger.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_refused_file_alone_is_exit_code_1_and_no_message()
    {
        _folder.With("Dockerfile", "FROM a\nCOPPY x\n");
        var run = await ToolRun.In(_folder, "inspect", "--format=json", "Dockerfile");
        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        var facts = JsonDocument.Parse(run.Output).RootElement;
        Assert.False(facts.GetProperty("ok").GetBoolean());
        Assert.Equal(2, facts.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_mount_that_BuildKit_refuses_once_it_reads_it_makes_the_file_refused()
    {
        var run = await ToolRun.WithInput("FROM a\nRUN --mount=type=bogus x\n", "inspect", "-", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"mounts\":null,\"expandError\":", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_config_of_each_image_takes_an_unknown_base_image_for_a_plain_one()
    {
        const string text = "FROM python AS build\nFROM build\nENV PATH=/app/bin:$PATH\n";
        var run = await ToolRun.WithInput(text, "inspect", "-", "--format", "json");
        var configs = JsonDocument.Parse(run.Output).RootElement.GetProperty("configs");
        Assert.Equal(2, configs.GetArrayLength());
        Assert.Equal(
            """{"Env":["PATH=/app/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Cmd":["/bin/sh"],"WorkingDir":"/"}""",
            configs[1].GetProperty("config").GetRawText());
    }

    [Fact]
    public async Task The_config_follows_the_arguments_the_platform_and_the_base_image()
    {
        _folder.With("Dockerfile", "ARG TAG=1\nFROM python:$TAG\nARG TARGETARCH TAG\nWORKDIR app\nLABEL for=$TARGETARCH-$TAG\n")
            .With("python.json", """[{"Os":"linux","Architecture":"arm64","Config":{"User":"1000","WorkingDir":"/srv","Env":["PATH=/bin"],"Cmd":null}}]""");
        var run = await ToolRun.In(
            _folder, "inspect", "Dockerfile", "--format", "json", "--build-arg", "TAG=2", "--platform", "linux/arm64", "--base-image", "python:2=python.json");
        var image = JsonDocument.Parse(run.Output).RootElement.GetProperty("configs")[0];
        Assert.Equal("arm64", image.GetProperty("architecture").GetString());
        Assert.False(image.TryGetProperty("history", out _));
        Assert.Equal("""{"User":"1000","Env":["PATH=/bin"],"WorkingDir":"/srv/app","Labels":{"for":"arm64-2"}}""", image.GetProperty("config").GetRawText());
    }

    [Theory]
    [InlineData("--platform", "amd46", "'amd46' is no platform")]
    [InlineData("--base-image", "python", "does not name an image and a file")]
    [InlineData("--build-arg", "=x", "has no name")]
    [InlineData("--base-image", "python=missing.json", "missing.json: error: ")]
    [InlineData("--base-image", "python=bad.json", "bad.json: error: Line 2: this is no JSON")]
    public async Task What_is_wrong_with_an_option_is_said(string option, string value, string message)
    {
        _folder.With("Dockerfile", "FROM a\n").With("bad.json", "[\n{]");
        var run = await ToolRun.In(_folder, "inspect", "Dockerfile", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_output_is_UTF8_and_keeps_what_is_not_ASCII()
    {
        var run = await ToolRun.WithInput("FROM a\nLABEL x=\"é漢\U0001F600\"\n", "inspect", "-", "--format", "json");
        Assert.Contains("é漢", run.Output, StringComparison.Ordinal);
        Assert.Equal("\"é漢\U0001F600\"", JsonDocument.Parse(run.Output).RootElement
            .GetProperty("stages")[0].GetProperty("instructions")[0].GetProperty("pairs")[0].GetProperty("value").GetString());
    }
}
