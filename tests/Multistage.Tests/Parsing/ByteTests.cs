using System.Text;

namespace Multistage.Tests.Parsing;

public class ByteTests
{
    [Theory]
    [InlineData("é", new byte[] { 0xC3, 0xA9 })]
    [InlineData("😀", new byte[] { 0xF0, 0x9F, 0x98, 0x80 })]
    [InlineData("\uFFFD\uFFFD", new byte[] { 0xE2, 0x82 })]
    [InlineData("\uFFFD\uFFFD", new byte[] { 0xC0, 0x80 })]
    [InlineData("\uFFFD\uFFFD\uFFFD", new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData("a\uFFFDb", new byte[] { 0x61, 0xFF, 0x62 })]
    public void A_byte_that_is_part_of_no_character_reads_as_U_FFFD(string expected, byte[] bytes)
    {
        var result = DockerfileParser.Parse([.. "FROM a\nUSER "u8, .. bytes]);

        Assert.Equal(new User(expected), result.GetDockerfile().Stages[0].Instructions[0]);
    }

    [Fact]
    public void A_byte_order_mark_is_left_out()
    {
        Assert.Equal("a", DockerfileParser.Parse([.. Encoding.UTF8.Preamble, .. "FROM a"u8]).GetDockerfile().Stages[0].From.Image);
    }

    [Theory]
    [InlineData("--chown=é", "Ã©", "x")]
    [InlineData("--chown=à:y", "Ã", ":y x")]
    [InlineData("--chown=😀", "ð\u009f\u0098\u0080", "x")]
    [InlineData("--chown=\u4800", "ä", "\uFFFD x")]
    public void A_flag_is_read_byte_by_byte(string flag, string value, string sources)
    {
        var copy = Assert.IsType<Copy>(DockerfileParser.ParseInstruction($"COPY {flag} x /", '\\', out _));

        Assert.Equal((value, sources), (copy.Chown, string.Join(' ', copy.Sources)));
    }

    [Theory]
    [InlineData(65_535, 1, true)]
    [InlineData(65_536, 1, false)]
    [InlineData(32_767, 2, true)]
    [InlineData(32_768, 2, false)]
    [InlineData(16_383, 4, true)]
    [InlineData(16_384, 4, false)]
    public void A_line_may_have_65535_bytes(int characters, int width, bool isRight)
    {
        const string keyword = "RUN ";
        var character = width switch { 1 => "a", 2 => "é", _ => "😀" };
        var text = keyword + string.Concat(Enumerable.Repeat(character, characters - (keyword.Length / width)));

        Assert.Equal(isRight, DockerfileParser.Parse($"FROM a\n{text}\n").Error is null);
    }
}
