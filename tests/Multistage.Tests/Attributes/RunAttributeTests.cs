using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class RunAttributeTests
{
    [Fact]
    public void One_command_stands_on_a_line() => Gives("RUN npm ci", new RunAttribute("npm ci"));

    [Fact]
    public void Several_commands_are_a_chain()
    {
        var run = (Run)new AttributeReading().Read(new RunAttribute("apt-get update", " apt-get install -y curl "))!;

        Assert.Equal(new ShellForm("apt-get update && apt-get install -y curl"), run.Command);
    }

    [Fact]
    public void Several_lines_are_a_script() => Gives(
        """
        RUN <<EOF
        set -e
        make
        EOF
        """,
        new RunAttribute("set -e\nmake"));

    [Fact]
    public void Lines_that_are_continued_are_one_command()
    {
        var run = (Run)new AttributeReading().Read(new RunAttribute("apt-get install -y \\\n    curl \\\n    git"))!;

        Assert.Equal(new ShellForm("apt-get install -y     curl     git"), run.Command);
    }

    [Fact]
    public void A_command_of_a_chain_may_be_continued_and_commented()
    {
        var run = (Run)new AttributeReading().Read(new RunAttribute("apt-get update", "apt-get install -y \\\r\n    # fetches the key\r\n    curl"))!;

        Assert.Equal(new ShellForm("apt-get update && apt-get install -y     curl"), run.Command);
    }

    [Fact]
    public void A_command_of_a_chain_whose_lines_are_not_continued_is_refused() =>
        Refuses("commands", "has several lines", new RunAttribute("apt-get update", "apt-get install -y \\\ncurl\ngit"));

    [Fact]
    public void The_line_above_a_script_can_be_another() => Gives(
        """
        RUN <<-'END' python3
        print(1)
        END
        """,
        new RunAttribute("print(1)") { Heredoc = "<<-'END' python3" });

    [Fact]
    public void A_line_above_a_script_that_opens_nothing_is_refused()
    {
        Refuses("Heredoc", "opens no heredoc", new RunAttribute("print(1)") { Heredoc = "python3" });
        Refuses("Heredoc", "for a script", new RunAttribute { Heredoc = "<<EOF", Exec = ["make"] });
        Refuses("commands", "one text", new RunAttribute("a", "b") { Heredoc = "<<EOF" });
    }

    [Fact]
    public void A_script_that_holds_a_delimiter_gets_another_one()
    {
        var run = (Run)new AttributeReading().Read(new RunAttribute("cat <<EOF > /f\nx\nEOF\n"))!;

        var heredoc = Assert.Single(Assert.IsType<ShellForm>(run.Command).Heredocs);
        Assert.NotEqual("EOF", heredoc.Name);
        Assert.Equal("cat <<EOF > /f\nx\nEOF\n", heredoc.Content);
    }

    [Fact]
    public void A_program_is_executed_without_a_shell() => Gives("RUN [\"/bin/tool\", \"a b\"]", new RunAttribute { Exec = ["/bin/tool", "a b"] });

    [Fact]
    public void A_script_file_stays_a_path_for_the_generator() =>
        Assert.Equal(new Run(new ScriptFile("build.sh")), new AttributeReading().Read(new RunAttribute { ScriptFile = "build.sh" }));

    [Fact]
    public void It_has_flags() => Gives(
        "RUN --network=none --security=insecure --device=nvidia.com/gpu=all make",
        new RunAttribute("make") { Network = "none", Security = "insecure", Device = ["nvidia.com/gpu=all"] });

    [Fact]
    public void The_common_mounts_are_arguments()
    {
        var run = (Run)new AttributeReading().Read(
            new RunAttribute("npm ci") { Cache = ["/root/.npm"], Secret = ["npmrc"], Tmpfs = ["/tmp"], Ssh = true })!;

        Assert.Equal(
            ["type=cache,target=/root/.npm", "type=secret,id=npmrc", "type=tmpfs,target=/tmp", "type=ssh"],
            run.Mounts.Select(mount => string.Join(",", mount.Options.Select(option => $"{option.Key}={option.Value}"))));
    }

    [Fact]
    public void There_must_be_something_to_run() => Refuses(null, "say what to run", new RunAttribute());

    [Fact]
    public void There_is_one_thing_to_run() => Refuses(null, "exclude each other", new RunAttribute("a") { Exec = ["b"] });

    [Fact]
    public void A_command_that_is_null_is_refused() => Refuses("commands", "null", new RunAttribute([null!]));

    [Fact]
    public void A_command_that_is_blank_is_refused() => Refuses("commands", "blank", new RunAttribute("make", " "));

    [Fact]
    public void A_script_among_commands_is_refused() => Refuses("commands", "several lines", new RunAttribute("make", "a\nb"));

    [Theory]
    [InlineData("apt-get update # once")]
    [InlineData("# nothing")]
    [InlineData("a;#b")]
    public void A_comment_that_would_hide_the_next_command_is_refused(string command)
    {
        Refuses("commands", "would hide", new RunAttribute(command, "make"));
        Assert.NotNull(new AttributeReading().Read(new RunAttribute("make", command)));
        Assert.NotNull(new AttributeReading('`').Read(new RunAttribute(command, "make")));
    }

    [Theory]
    [InlineData("echo '# no'")]
    [InlineData("echo \"a # no\"")]
    [InlineData("echo \\# $# ${#a} a#b")]
    public void What_looks_like_a_comment_is_fine(string command) => Assert.NotNull(new AttributeReading().Read(new RunAttribute(command, "make")));

    [Fact]
    public void An_escape_that_would_reach_the_next_command_is_refused()
    {
        Refuses("commands", "would escape", new RunAttribute("a \\", "b"));
        Assert.NotNull(new AttributeReading().Read(new RunAttribute("a \\\\", "b")));
        Assert.NotNull(new AttributeReading('`').Read(new RunAttribute(@"cd C:\", "dir")));
    }

    [Fact]
    public void A_program_without_a_name_is_refused() => Refuses("Exec", "program is empty", new RunAttribute { Exec = [string.Empty] });
}
