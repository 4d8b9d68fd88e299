namespace Multistage.Tests.Rendering;

public class IndentedRunsTests
{
    [Theory]
    [InlineData("apt-get install -y     curl     git", "apt-get install -y", "    curl", "    git")]
    [InlineData("set -eux; \tmake; \t\tmake install", "set -eux;", "\tmake;", "\t\tmake install")]
    public void Indentation_tells_where_a_line_was_broken(string command, params string[] lines)
    {
        Assert.Equal(lines, IndentedRuns.Split(command, '\\'));
        Assert.Equal(command, string.Join(' ', lines));
    }

    [Theory]
    [InlineData("echo  two blanks")]
    [InlineData("echo 'in     quotes'")]
    [InlineData("echo \"in     quotes\"")]
    [InlineData("echo an open '     quote")]
    [InlineData("make     # a comment, which would vanish if a line began with it")]
    [InlineData("make\ttab without a blank before it")]
    public void What_may_mean_something_is_not_broken(string command) =>
        Assert.Equal([command], IndentedRuns.Split(command, '\\'));

    [Fact]
    public void A_command_that_was_broken_is_broken_again()
    {
        var run = new Run(new ShellForm("apt-get update && apt-get install -y     curl     git"));

        Assert.Equal(
            """
            RUN apt-get update \
             && apt-get install -y \
                curl \
                git

            """.ReplaceLineEndings("\n"),
            DockerfileRenderer.Render(run));
    }
}
