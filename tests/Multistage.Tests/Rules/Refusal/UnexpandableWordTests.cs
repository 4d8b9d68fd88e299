namespace Multistage.Tests;

public class UnexpandableWordTests
{
    [Theory]
    [InlineData("it's")]
    [InlineData("\"open")]
    [InlineData("${A")]
    [InlineData("${A:1:2}")]
    public void A_value_that_cannot_be_read_is_refused(string value) =>
        Judge.Refuses("DF0101", "Pairs", new Env([new("KEY", value)]));

    [Theory]
    [InlineData("\"it's\"")]
    [InlineData("$A")]
    [InlineData("${A:-b}")]
    public void Quotes_and_variables_are_accepted(string value) => Judge.Accepts(new Env([new("KEY", value)]));

    [Fact]
    public void A_required_variable_must_be_set_before()
    {
        Judge.Refuses("DF0101", "Path", new Workdir("${HOME:?where}"));
        Judge.Accepts(new Env([new("HOME", "/home")]), new Workdir("${HOME:?where}"));
    }

    [Fact]
    public void Every_expanded_argument_is_looked_at()
    {
        Judge.Refuses("DF0101", "Chown", new Copy(["a"], "b") { Chown = "${" });
        Judge.Refuses("DF0101", "Sources", new Add(["${"], "b"));
        Judge.Refuses("DF0101", "Destination", new Copy(["a"], "${"));
        Judge.Refuses("DF0101", "Heredocs", new Copy([], "/f") { Heredocs = [new("EOF", "${x!}\n")] });
        Judge.Refuses("DF0101", "Pairs", new Label([new("${", "b")]));
        Judge.Refuses("DF0101", "Declarations", new Arg([new("A", "${")]));
        Judge.Refuses("DF0101", "Name", new User("${"));
        Judge.Refuses("DF0101", "Paths", new Volume(["${"]));
        Judge.Refuses("DF0101", "Ports", new Expose(["${"]));
        Judge.Refuses("DF0101", "Signal", new StopSignal("${"));
        Judge.Refuses("DF0101", "Mounts", Judge.Run("type=cache,target=${"));
    }

    [Fact]
    public void A_heredoc_that_is_not_expanded_may_hold_anything() =>
        Judge.Accepts(new Copy([], "/f") { Heredocs = [new("EOF", "${x!}\n") { Expand = false }] });

    [Fact]
    public void A_command_is_the_shells_own_affair() =>
        Judge.Accepts(new Run(new ShellForm("echo ${x!} it's")), new Cmd(new ShellForm("echo \"")));

    [Fact]
    public void The_message_says_what_is_wrong_and_how_to_write_it()
    {
        var finding = Judge.Refuses("DF0101", "Name", new User("o'neill"));
        Assert.Equal(
            "BuildKit cannot read 'o'neill': a single quote is never closed; write \\' for one that means itself",
            finding.Message);
    }
}
