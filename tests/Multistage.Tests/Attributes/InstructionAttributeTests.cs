using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class InstructionAttributeTests
{
    [Fact]
    public void An_instruction_is_taken_by_its_text() => Gives("ENTRYPOINT []", new InstructionAttribute("entrypoint []"));

    [Fact]
    public void An_instruction_may_have_heredocs() => Gives("RUN python3 <<EOF\nprint(1)\nEOF", new InstructionAttribute("RUN python3 <<EOF\nprint(1)\nEOF"));

    [Theory]
    [InlineData("")]
    [InlineData("FOO bar")]
    [InlineData("USER a\nUSER b")]
    [InlineData("# comment")]
    public void A_text_that_is_not_one_instruction_is_refused(string text) => Refuses("text", string.Empty, new InstructionAttribute(text));
}
