namespace Multistage.Tests.Rendering;

/// <summary>How a rendered file looks: one small model each, and beside it the text.</summary>
public class StyleTests
{
    [Fact]
    public Task Directives_header_arguments_and_stages_stand_apart() => VerifyFile(new()
    {
        Directives = new() { Syntax = "docker/dockerfile:1", Check = "skip=JSONArgsRecommended" },
        Header = ["Generated from Sample.Images.Web.", "Change the class, not this file."],
        GlobalArgs = [Arg.Declare("VERSION", "3.12"), Arg.Declare("VARIANT") with { Comments = ["VARIANT is slim or alpine"] }],
        Stages =
        [
            new(From.Of("python:${VERSION}", "build")) { Instructions = [Workdir.Of("/app"), Copy.Files(".", ".")] },
            new(From.Of("python:${VERSION}-slim") with { Comments = ["what is shipped"] })
            {
                Instructions = [Copy.FromStage("build", "/app", "/app"), Cmd.Exec("python", "app.py")],
            },
        ],
    });

    [Fact]
    public Task A_long_chain_has_one_command_a_line() => VerifyStage(
        Run.Shell("apt-get update", "apt-get install -y --no-install-recommends curl", "rm -rf /var/lib/apt/lists/*"),
        Run.Shell("cd /src", "make"),
        Run.Shell("for d in a b; do mkdir $d && cd $d && cd ..; done", "(cd /x && make && make install)", "echo \"a && b\" && x=$(a && b && c)"));

    [Fact]
    public Task Each_mount_has_a_line() => VerifyStage(
        Run.Shell("pip install -r requirements.txt") with
        {
            Mounts = [Mount.Cache("/root/.cache/pip", sharing: "locked"), Mount.Bind("requirements.txt", "requirements.txt")],
            Network = "none",
        },
        Run.Shell("apt-get update", "apt-get install -y git", "git clone git@example.com:a/b.git") with { Mounts = [Mount.Ssh()] },
        Run.Exec("/bin/tool", "--token-file=/run/secrets/token") with { Mounts = [Mount.Secret("token"), Mount.Tmpfs("/tmp", "64m")] });

    [Fact]
    public Task Scripts_and_files_are_heredocs() => VerifyStage(
        Run.Script("set -e\nmake\nmake install"),
        Run.Shell("#!/usr/bin/env python3\r\nprint('hello')\r\n") with { Mounts = [Mount.Cache("/c")] },
        Run.Script("cat <<EOF > /etc/motd\nHi $USER\nEOF\n"),
        Copy.Text("/etc/app.conf", "home=$HOME\n") with { Chmod = "644" },
        Copy.Text("/etc/env", "path=${PATH}\n", expand: true),
        Add.Text("/empty", string.Empty));

    [Fact]
    public Task Lists_of_pairs_have_one_pair_a_line() => VerifyStage(
        Env.Set("A", "1"),
        new Env([new("A", "1"), new("B", "\"two words\"")]),
        new Env([new("A", "1"), new("B", "2"), new("PATH", "/opt/bin:$PATH")]),
        new Label([new("org.opencontainers.image.title", "web"), new("a", "b"), new("c", "d")]),
        new Env([new("LEGACY", "all the rest") { Legacy = true }]));

    [Fact]
    public Task Values_are_quoted_only_where_needed() => VerifyStage(
        Env.Set("PLAIN", "a/b:c=d,$HOME"),
        Env.Set("EMPTY", string.Empty),
        Env.Set("SPACES", "two words and $HOME"),
        Env.Set("QUOTED", "'kept as is'"),
        Env.Set("APOSTROPHE", "it's"),
        Env.Set("JSON", "{\"a\": 1}"),
        Env.Set("BOTH", "it's \"$X\" \\ here"),
        Env.Set("TRAILING", "C:\\"),
        Env.Set("PRICE", "only \\$5 today"),
        Label.Set("two words", "x"),
        Arg.Declare("GREETING", "hello world"),
        User.Of("$USER_NAME"),
        Workdir.Of("/path with blanks"),
        Workdir.Of(" /trimmed? "));

    [Fact]
    public Task Paths_that_are_no_words_are_json() => VerifyStage(
        Copy.Files("a", "b", "/c/"),
        Copy.Files("my file.txt", "/a dir/"),
        Copy.Files("it's", "/x"),
        Copy.Files("C:\\src\\", "C:\\dst\\"),
        Volume.Of("/data", "/logs"),
        Volume.Of("/my data"),
        Copy.Files("--odd", "/x"));

    [Fact]
    public Task Flags_are_written_in_the_order_of_the_reference() => VerifyStage(
        Copy.FromStage("build", "/app", "/app") with { Chown = "app:app", Chmod = "u=rwX", Link = true, Parents = true, Exclude = ["*.md", "a b"] },
        Add.Files("https://example.com/a.tar.gz", "/a/") with { Checksum = "sha256:abc", KeepGitDir = true, Unpack = false },
        Healthcheck.Exec("curl", "-f", "http://localhost/health") with
        {
            Interval = "30s", Timeout = "3s", StartPeriod = "10s", StartInterval = "1s", Retries = "5",
        },
        Healthcheck.Shell("curl -f http://localhost || exit 1") with { Interval = "30s" },
        Healthcheck.None,
        Run.Shell("make") with { Network = "host", Security = "insecure", Devices = ["nvidia.com/gpu=all"] });

    [Fact]
    public Task The_other_instructions_are_one_line() => VerifyStage(
        Expose.Of("80", "53/udp", "8000-8010"),
        Entrypoint.Exec("/entry.sh"),
        Entrypoint.Shell("exec top -b"),
        Cmd.Exec("a \"quoted\" one", "back\\slash", "tab\tand\nline", "é😀"),
        new Shell(["/bin/bash", "-o", "pipefail", "-c"]),
        StopSignal.Of("SIGINT"),
        Maintainer.Of("Jane <jane@example.com>"),
        OnBuild.Of(Run.Shell("a", "b", "c") with { Mounts = [Mount.Cache("/c")] }),
        OnBuild.Of(Copy.Text("/x", "content\n")),
        Run.Shell("make") with { Comments = ["check=skip=JSONArgsRecommended", "why this is so"] });

    [Fact]
    public Task With_a_backtick_as_escape_lines_continue_with_it() => VerifyFile(new()
    {
        Directives = new() { Escape = '`' },
        Stages =
        [
            new(From.Of("mcr.microsoft.com/windows/nanoserver:ltsc2022"))
            {
                Instructions =
                [
                    Workdir.Of("C:\\app", '`'),
                    Env.Set("TOOLS", "C:\\Program Files", '`'),
                    Env.Set("TEXT", "say \"hi\" to $USERNAME", '`'),
                    Run.Shell("mkdir a", "mkdir b", "mkdir c"),
                    Run.Shell("dir") with { Mounts = [Mount.Cache("C:\\cache")] },
                    Copy.Files("src\\", "C:\\app\\"),
                ],
            },
        ],
    });

    private static Task VerifyStage(params Instruction[] instructions) => VerifyFile(new()
    {
        Stages = [new(From.Of("debian:12")) { Instructions = instructions }],
    });

    private static Task VerifyFile(Dockerfile dockerfile) => Verify(dockerfile.Render(), "Dockerfile");
}
