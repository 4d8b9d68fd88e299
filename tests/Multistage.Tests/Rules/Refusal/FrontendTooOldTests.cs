namespace Multistage.Tests;

public class FrontendTooOldTests
{
    private static readonly Copy Parents = new(["a/b"], "/") { Parents = true };
    private static readonly Run Device = new(new ShellForm("true")) { Devices = ["vendor.com/gpu=all"] };

    [Theory]
    [InlineData(null)]
    [InlineData("docker/dockerfile:1")]
    [InlineData("docker/dockerfile")]
    [InlineData("docker/dockerfile:latest")]
    [InlineData("docker.io/docker/dockerfile:1.20.0@sha256:00")]
    [InlineData("docker/dockerfile:1-labs")]
    [InlineData("docker/dockerfile:1.7-labs")]
    [InlineData("docker/dockerfile@sha256:00")]
    [InlineData("example.com/frontend:0.1")]
    public void A_frontend_that_is_new_enough_or_unknown_is_fine(string? syntax) => Judge.Accepts(With(syntax, Parents));

    [Theory]
    [InlineData("docker/dockerfile:1.19")]
    [InlineData("docker/dockerfile:1.7.1")]
    [InlineData("docker/dockerfile:1.6-labs")]
    [InlineData("docker.io/docker/dockerfile:1.19.0@sha256:00")]
    public void A_flag_that_the_frontend_does_not_know_is_refused(string syntax) => Judge.Refuses("DF0201", "Parents", With(syntax, Parents));

    [Fact]
    public void The_message_names_the_flag_the_version_and_the_remedy()
    {
        var finding = Judge.Refuses("DF0201", "Parents", With("docker/dockerfile:1.3", Parents));
        Assert.Equal(
            "COPY --parents needs frontend 1.20 (or 1.7-labs), but the file asks for 'docker/dockerfile:1.3': write '# syntax=docker/dockerfile:1'",
            finding.Message);
        Assert.Equal(new InstructionPosition(0, 0), finding.Position);
    }

    [Fact]
    public void What_only_the_labs_frontend_has_needs_its_line()
    {
        Judge.Refuses("DF0201", "Devices", With(null, Device));
        Judge.Refuses("DF0201", "Devices", With("docker/dockerfile:1", Device));
        Judge.Accepts(With("docker/dockerfile:1-labs", Device));
    }

    [Fact]
    public void Heredocs_symbolic_modes_and_mount_options_have_versions_too()
    {
        const string old = "docker/dockerfile:1.2";
        Judge.Refuses("DF0201", "Heredocs", With(old, new Copy([], "/f") { Heredocs = [new("EOF", string.Empty)] }));
        Judge.Refuses("DF0201", "Command", With(old, new Run(new ShellForm("<<EOF") { Heredocs = [new("EOF", "true\n")] })));
        Judge.Refuses("DF0201", "Chmod", With("docker/dockerfile:1.13", new Copy(["a"], "b") { Chmod = "+x" }));
        Judge.Refuses("DF0201", "Mounts", With("docker/dockerfile:1.9", Judge.Run("type=secret,id=a,env=A")));
        Judge.Accepts(With(old, new Copy(["a"], "b") { Chmod = "755", From = "alpine" }));
    }

    private static Dockerfile With(string? syntax, Instruction instruction) =>
        Judge.File(instruction) with { Directives = new() { Syntax = syntax } };
}
