namespace Multistage.Tests.Rendering;

/// <summary>Where a shell's line may be broken, and where not.</summary>
public class CommandChainTests
{
    [Theory]
    [InlineData("a && b && c", "a|&& b|&& c")]
    [InlineData("a\t &&   b", "a|&& b")]
    [InlineData("a &&b && c&& d &&\te", "a &&b|&& c&& d|&& e")]
    [InlineData("a\u00A0 && \u00A0b", "a\u00A0|&& \u00A0b")]
    [InlineData("a || b && c; d && e", "a || b|&& c; d|&& e")]
    [InlineData("echo 'a && b' && c", "echo 'a && b'|&& c")]
    [InlineData("echo \"a && $(b && c \"d && e\")\" && f", "echo \"a && $(b && c \"d && e\")\"|&& f")]
    [InlineData("x=`a && b` && c", "x=`a && b`|&& c")]
    [InlineData("(a && b) && c", "(a && b)|&& c")]
    [InlineData("{ a && b; } && c", "{ a && b; }|&& c")]
    [InlineData("if a && b; then c && d; fi && e", "if a && b; then c && d; fi|&& e")]
    [InlineData("[[ a && b ]] && c", "[[ a && b ]]|&& c")]
    [InlineData("a 2>&1 && b &", "a 2>&1|&& b &")]
    [InlineData("a && b # c && d", "a|&& b # c && d")]
    [InlineData("a#b && c", "a#b|&& c")]
    public void A_chain_breaks_before_its_outermost_ands(string line, string commands) => Assert.Equal(commands, Split(line));

    [Theory]
    [InlineData("a")]
    [InlineData("a&&b &&c&& d")]
    [InlineData("a\u00A0&&\u00A0b")]
    [InlineData("# a && b")]
    [InlineData("&& a")]
    [InlineData("a &&")]
    [InlineData("a && 'open")]
    [InlineData("a && $(open")]
    [InlineData("a && (open")]
    [InlineData("case x in a) b && c;; esac && d")]
    [InlineData("cat <<EOF && b")]
    [InlineData("a\\&& b")]
    public void A_line_that_is_no_chain_or_not_understood_stays_whole(string line) => Assert.Equal(line, Split(line));

    [Fact]
    public void A_blank_that_is_escaped_stays() => Assert.Equal("a\\  && b|&& c", Split("a\\  && b && c"));

    [Fact]
    public void Deep_nesting_costs_no_stack()
    {
        var line = "a && " + string.Concat(Enumerable.Repeat("$(", 100_000));
        Assert.Equal(line, Split(line));
    }

    private static string Split(string line) => string.Join('|', CommandChain.Split(line, '\\'));
}
