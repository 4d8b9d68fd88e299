namespace Multistage.Tests.Parsing;

public class SingleInstructionTests
{
    [Fact]
    public void One_instruction_is_read_with_its_comments_and_heredocs()
    {
        var run = Assert.IsType<Run>(Read("# check=skip=all\nRUN <<EOF\nmake\nEOF\n\n"));

        Assert.Equal(["check=skip=all"], run.Comments);
        Assert.Equal(new ShellForm("<<EOF") { Heredocs = [new("EOF", "make\n")] }, run.Command);
    }

    [Fact]
    public void The_escape_character_is_the_one_of_the_file()
    {
        Assert.Equal(new Run(new ShellForm(@"dir C:\ && a")), Read("RUN dir C:\\ `\n&& a", '`'));
    }

    [Fact]
    public void No_line_of_it_is_a_directive()
    {
        Assert.Equal(new Run(new ShellForm("a b")) { Comments = ["escape=`"] }, Read("# escape=`\nRUN a \\\nb"));
    }

    [Fact]
    public void A_byte_order_mark_before_it_is_left_out() => Assert.Equal(new User("a"), Read("\uFEFFUSER a"));

    [Theory]
    [InlineData("")]
    [InlineData("# a comment alone")]
    [InlineData("# escape=`")]
    [InlineData("RUN a\nRUN b")]
    [InlineData("RUN a\n# check=skip=all")]
    [InlineData("RUN <<EOF\nEOF\nRUN b")]
    [InlineData("FOO a")]
    public void Anything_but_one_instruction_is_refused(string text)
    {
        Assert.Null(DockerfileParser.ParseInstruction(text, '\\', out var error));
        Assert.NotNull(error);
    }

    private static Instruction Read(string text, char escape = '\\')
    {
        var instruction = DockerfileParser.ParseInstruction(text, escape, out var error);
        Assert.Null(error);
        return instruction!;
    }
}
