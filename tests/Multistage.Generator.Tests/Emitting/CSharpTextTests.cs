using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Multistage.Generator.Emitting;

namespace Multistage.Generator.Tests.Emitting;

public class CSharpTextTests
{
    [Fact]
    public void Every_character_is_read_back_from_its_literal()
    {
        var all = string.Concat(Enumerable.Range(0, 0x10000).Select(character => (char)character));
        Assert.Equal(all, Read(CSharpText.Literal(all)));
        Assert.Equal(all, Read(CSharpText.Lines(all)));
    }

    [Theory]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("é \"x\" \\", "\"é \\\"x\\\" \\\\\"")]
    [InlineData("\u202E\u2028", "\"\\u202e\\u2028\"")]
    public void What_cannot_be_seen_is_escaped(string text, string literal) => Assert.Equal(literal, CSharpText.Literal(text));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a", "\"a\"")]
    [InlineData("a\n", "\"a\\n\"")]
    [InlineData("a\n\nb", "\"a\\n\" +\n\"\\n\" +\n\"b\"")]
    public void A_line_of_the_text_is_a_line_of_the_constant(string text, string expression) => Assert.Equal(expression, CSharpText.Lines(text));

    [Fact]
    public void A_very_long_text_is_a_single_literal() =>
        Assert.DoesNotContain('+', CSharpText.Lines(string.Concat(Enumerable.Repeat("a\n", 301))));

    [Theory]
    [InlineData("Final", "Final")]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("_", "@_")]
    public void A_name_that_could_be_a_keyword_is_escaped(string name, string identifier) => Assert.Equal(identifier, CSharpText.Identifier(name));

    private static string Read(string expression)
    {
        var parsed = SyntaxFactory.ParseExpression(expression);
        Assert.Empty(parsed.GetDiagnostics());
        return string.Concat(parsed.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText));
    }
}
