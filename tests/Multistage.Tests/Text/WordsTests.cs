namespace Multistage.Tests.Text;

/// <summary>How strings become words, and what BuildKit makes of the words.</summary>
public class WordsTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("$HOME/bin:${PATH}")]
    [InlineData("'two words'")]
    [InlineData("\"a $B\"c'd'")]
    [InlineData("escaped\\ blank")]
    [InlineData("a\\\\")]
    [InlineData("a\nb")]
    [InlineData("")]
    [InlineData("\ud800")]
    public void What_is_a_word_or_cannot_be_one_stays_as_it_is(string value) => Assert.Equal(value, Words.Quote(value, '\\'));

    [Theory]
    [InlineData("two words", "\"two words\"")]
    [InlineData(" x", "\" x\"")]
    [InlineData("no\u00a0break", "\"no\u00a0break\"")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("say \"hi\"", "'say \"hi\"'")]
    [InlineData("C:\\", "'C:\\'")]
    [InlineData("it's $5 \"\\", "\"it's $5 \\\"\\\\\"")]
    [InlineData("costs \\$5 now", "\"costs \\$5 now\"")]
    public void Anything_else_is_put_in_quotes(string value, string word) => Assert.Equal(word, Words.Quote(value, '\\'));

    [Theory]
    [InlineData("it's \"x\" ` $A", "\"it's `\"x`\" `` $A\"")]
    [InlineData("C:\\", "C:\\")]
    public void The_escape_character_is_the_files(string value, string word) => Assert.Equal(word, Words.Quote(value, '`'));

    [Theory]
    [InlineData("/path with blanks", "/path with blanks")]
    [InlineData(" trimmed", "\" trimmed\"")]
    [InlineData("it's here", "\"it's here\"")]
    public void A_text_may_hold_blanks(string value, string text) => Assert.Equal(text, Words.QuoteText(value, '\\'));

    [Fact]
    public void A_quoted_value_is_one_word_and_expands_to_itself()
    {
        string[] pieces = ["a", " ", "'", "\"", "\\", "`", "é", "\u00a0", "<<", "#", "=", "\uFEFF"];
        foreach (var escape in "\\`")
        {
            foreach (var first in pieces)
            {
                foreach (var second in pieces)
                {
                    foreach (var third in pieces)
                    {
                        var value = first + second + third;
                        var literal = Words.Literal(value + "$X", escape);
                        Assert.True(Words.IsOne(literal, escape), literal);
                        Assert.Equal(value + "$X", WordExpansion.Expand(literal, escape, _ => "no").Value);

                        var quoted = Words.Quote(value + " $X", escape);
                        Assert.True(Words.IsOne(quoted, escape), quoted);
                    }
                }
            }
        }
    }
}
