namespace Multistage.Tests.Rendering;

/// <summary>What cannot be written so that BuildKit reads the same: nothing is written, and the property is named.</summary>
public class RefusalTests
{
    public static TheoryData<string, Instruction> Refused => new()
    {
        { "Pairs", Env.Set("KEY", "two\nRUN lines") },
        { "Pairs", Env.Set("KEY", "half a character \ud800") },
        { "Pairs", Env.Set("A=B", "1") },
        { "Pairs", Env.Set(string.Empty, "1") },
        { "Pairs", new Env([new("A", "two words")]) },
        { "Pairs", new Env([new("A", "\"open"), new("B", "2")]) },
        { "Pairs", new Env([new("A", "1") { Legacy = true }, new("B", "2")]) },
        { "Pairs", new Env([new("A", "b=c") { Legacy = true }, new("B", "2")]) },
        { "Pairs", new Label([new("key", "trailing\\")]) },
        { "Pairs", new Env(default) },
        { "Declarations", Arg.Declare("A B") },
        { "Image", From.Of("debian 12") },
        { "As", From.Of("debian", "Upper") },
        { "Name", User.Of("root\nRUN evil") },
        { "Name", new User(" blank ") },
        { "Name", new User(string.Empty) },
        { "Ports", Expose.Of("80 81") },
        { "Ports", Expose.Of() },
        { "Paths", new Volume([" /data"]) },
        { "Chown", Copy.Files("a", "b") with { Chown = "jörg" } },
        { "Chown", Copy.Files("a", "b") with { Chown = "a\nb" } },
        { "Sources", Copy.Files("b") },
        { "Sources", Copy.Files("<<EOF", "b") },
        { "Destination", Copy.Files("a", "<<EOF") },
        { "Sources", Copy.Text("/b", "x\n") with { Sources = ["a b"] } },
        { "Heredocs", new Copy(default, "/x") { Heredocs = [new("EOF", "a\nEOF\nRUN evil\n")] } },
        { "Heredocs", new Copy(default, "/x") { Heredocs = [new("EOF", "no line feed")] } },
        { "Heredocs", new Copy(default, "/x") { Heredocs = [new("EOF", "\tstripped\n") { StripTabs = true }] } },
        { "Heredocs", new Copy(default, "/x") { Heredocs = [new("a", "1\n"), new("a", "2\n")] } },
        { "Command", Run.Shell("echo $((1 << 2))") },
        { "Command", Run.Shell("a\nb", "c") },
        { "Command", Run.Shell("[\"a\", \"b\"]") },
        { "Command", Run.Shell("[1]") },
        { "Command", new Run(new ShellForm("cat <<EOF")) },
        { "Command", new Run(new ShellForm("cat") { Heredocs = [new("EOF", "x\n")] }) },
        { "Heredocs", new Run(new ShellForm("cat <<EOF") { Heredocs = [new("END", "x\n")] }) },
        { "Command", new Run(new ScriptFile("build.sh")) },
        { "Mounts", Run.Shell("a") with { Mounts = [new([new("target=x", "y")])] } },
        { "Command", Cmd.Shell("a\nb") },
        { "Command", Healthcheck.Shell(string.Empty) },
        { "Command", Healthcheck.Exec() },
        { "Command", Healthcheck.None with { Interval = "3s" } },
        { "Interval", Healthcheck.Shell("true") with { Interval = "3s\n" } },
        { "Arguments", Shell.Of() },
        { "Expression", new OnBuild("RUN a\nRUN evil") },
        { "Expression", new OnBuild("ONBUILD RUN a") },
        { "Expression", new OnBuild("RUN <<EOF\nnever ended") },
        { "Expression", new OnBuild(string.Empty) },
        { "Comments", Run.Shell("a") with { Comments = ["one\nRUN evil"] } },
        { "Comments", Run.Shell("a") with { Comments = [string.Empty] } },
        { "Comments", Run.Shell("a") with { Comments = [" indented"] } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_that_would_be_read_as_something_else_is_refused(string argument, Instruction instruction)
    {
        var refusal = Assert.Throws<DockerfileRenderException>(() => DockerfileRenderer.Render(instruction));
        Assert.Equal(argument, refusal.Argument);
        Assert.StartsWith(argument, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heredocs_line_longer_than_BuildKit_reads_is_refused() =>
        Assert.Throws<DockerfileRenderException>(() => DockerfileRenderer.Render(Run.Script("#\n" + new string('é', 33000))));

    [Fact]
    public void A_stage_holds_no_second_FROM()
    {
        var dockerfile = new Dockerfile { Stages = [new(From.Of("a")) { Instructions = [From.Of("b")] }] };
        Assert.Throws<DockerfileRenderException>(dockerfile.Render);
    }

    [Theory]
    [InlineData("docker/dockerfile:1\nRUN x")]
    [InlineData("docker/dockerfile:1 # why")]
    [InlineData("\tdocker/dockerfile:1")]
    public void A_directive_is_one_word(string syntax)
    {
        var dockerfile = new Dockerfile { Directives = new() { Syntax = syntax } };
        Assert.Equal("Syntax", Assert.Throws<DockerfileRenderException>(dockerfile.Render).Argument);
    }
}
