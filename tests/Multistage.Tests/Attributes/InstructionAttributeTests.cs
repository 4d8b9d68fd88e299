using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class InstructionAttributeTests
{
    [Fact]
    public void An_instruction_is_taken_by_its_text() => Gives("ENTRYPOINT []", new InstructionAttribute("entrypoint []"));

    [Fact]
    public void An_instruction_may_have_heredocs() => Gives("RUN python3 <<EOF\nprint(1)\nEOF", new InstructionAttribute("RUN python3 <<EOF\nprint(1)\nEOF"));

    [Fact]
    public void Several_texts_are_the_lines_of_an_instruction() =>
        Gives("RUN python3 <<EOF\nprint(1)\nEOF", new InstructionAttribute("RUN python3 <<EOF", "print(1)", "EOF"));

    [Fact]
    public void The_line_ends_of_the_source_file_do_not_count() =>
        Gives("RUN python3 <<EOF\nprint(1)\nEOF", new InstructionAttribute("RUN python3 <<EOF\r\nprint(1)\r\nEOF"));

    [Fact]
    public void A_carriage_return_at_the_end_of_a_line_that_is_given_alone_counts()
    {
        var copy = Assert.IsType<Copy>(new InstructionAttribute("COPY <<EOF /a", "1\r", "2", "EOF").ToInstruction(new AttributeReading()));

        Assert.Equal("1\r\n2\n", copy.Heredocs[0].Content);
    }

    [Theory]
    [InlineData("")]
    [InlineData("FOO bar")]
    [InlineData("USER a\nUSER b")]
    [InlineData("# comment")]
    public void A_text_that_is_not_one_instruction_is_refused(string text) => Refuses("text", string.Empty, new InstructionAttribute(text));
}
