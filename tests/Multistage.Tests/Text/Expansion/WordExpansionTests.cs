using System.Diagnostics;

namespace Multistage.Tests;

public class WordExpansionTests
{
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["A"] = "one",
        ["EMPTY"] = string.Empty,
        ["PATH"] = "/usr/bin:/bin",
        ["FILE"] = "a.tar.gz",
        ["FRUIT"] = "banana",
        ["TWO"] = "80 81",
        ["LINES"] = "ab\ncd",
        ["STARS"] = "a*b*c",
        ["EMOJI"] = "x😀y",
        ["Ä"] = "umlaut",
    };

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("$A", "one")]
    [InlineData("${A}-$A.", "one-one.")]
    [InlineData("$NOPE", "")]
    [InlineData("$", "$")]
    [InlineData("a$ b", "a$ b")]
    [InlineData("$$A", "A")]
    [InlineData("$1A", "A")]
    [InlineData("$Ä", "umlaut")]
    public void Variables_are_replaced_by_their_values(string word, string expected) => ExpandsTo(word, expected);

    [Theory]
    [InlineData("'$A'", "$A")]
    [InlineData("\"$A\"", "one")]
    [InlineData("\"it's $A\"", "it's one")]
    [InlineData("a' b 'c", "a b c")]
    [InlineData("\\$A", "$A")]
    [InlineData("a\\nb", "anb")]
    [InlineData("\"a\\nb\"", "a\\nb")]
    [InlineData("\"\\\"\\$A\\\\\"", "\"$A\\")]
    [InlineData("end\\", "end")]
    [InlineData("a << b", "a << b")]
    public void Quotes_group_and_escapes_protect(string word, string expected) => ExpandsTo(word, expected);

    [Theory]
    [InlineData("${NOPE:-d}${EMPTY:-d}${A:-d}", "ddone")]
    [InlineData("${NOPE-d}${EMPTY-d}${A-d}", "done")]
    [InlineData("${NOPE:+d}${EMPTY:+d}${A:+d}", "d")]
    [InlineData("${NOPE+d}${EMPTY+d}${A+d}", "dd")]
    [InlineData("${A:?must}${EMPTY?must}", "one")]
    [InlineData("${NOPE:-${EMPTY:-${A}}}", "one")]
    [InlineData("${NOPE:-\"}\"}", "}")]
    [InlineData("\"${NOPE:-'a'}\"", "a")]
    [InlineData("${-:-x}", "x")]
    public void A_modifier_says_what_stands_for_a_missing_value(string word, string expected) => ExpandsTo(word, expected);

    [Theory]
    [InlineData("${FILE#*.}", "tar.gz")]
    [InlineData("${FILE##*.}", "gz")]
    [InlineData("${FILE%.*}", "a.tar")]
    [InlineData("${FILE%%.*}", "a")]
    [InlineData("${FILE#?}", ".tar.gz")]
    [InlineData("${FILE#x}", "a.tar.gz")]
    [InlineData("${FILE%.g?}", "a.tar")]
    [InlineData("${PATH##/*/}", "bin")]
    [InlineData("${STARS#a\\*}", "b*c")]
    [InlineData("${STARS%\\*c}", "a*b")]
    [InlineData("${LINES##*}", "\ncd")]
    [InlineData("${EMOJI%?y}", "x")]
    [InlineData("${NOPE#a}", "")]
    public void A_pattern_is_cut_from_either_end(string word, string expected) => ExpandsTo(word, expected);

    [Theory]
    [InlineData("${FRUIT/an/o}", "boana")]
    [InlineData("${FRUIT//an/o}", "booa")]
    [InlineData("${FRUIT//a*n/}", "ba")]
    [InlineData("${FRUIT/x/y}", "banana")]
    [InlineData("${FRUIT//a/[$0]}", "b[]n[]n[]")]
    [InlineData("${FRUIT//a/'[$0]'}", "b[a]n[a]n[a]")]
    [InlineData("${FRUIT//a/'$1'}", "bnn")]
    [InlineData("${FRUIT//a/'$$'}", "b$n$n$")]
    [InlineData("${FRUIT///-}", "-b-a-n-a-n-a-")]
    [InlineData("${LINES//*/x}", "x\nx")]
    [InlineData("${PATH/\\/usr/}", "/bin:/bin")]
    [InlineData("${EMOJI/?/z}", "z😀y")]
    public void A_pattern_is_replaced(string word, string expected) => ExpandsTo(word, expected);

    [Theory]
    [InlineData("${")]
    [InlineData("${}")]
    [InlineData("${:-x}")]
    [InlineData("${{A}}")]
    [InlineData("${A")]
    [InlineData("${A:")]
    [InlineData("${A:-x")]
    [InlineData("${A:=x}")]
    [InlineData("${A:1:2}")]
    [InlineData("${A:#x}")]
    [InlineData("${A^^}")]
    [InlineData("${A x}")]
    [InlineData("${A/x}")]
    [InlineData("${A#\\q}")]
    [InlineData("${NOPE?}")]
    [InlineData("${EMPTY:?}")]
    [InlineData("${A:-${NOPE?}}")]
    [InlineData("'open")]
    [InlineData("\"open")]
    [InlineData("\"$A")]
    [InlineData("it's")]
    public void What_BuildKit_refuses_is_an_error(string word) => Assert.NotNull(Expand(word).Error);

    [Fact]
    public void The_message_of_a_required_variable_is_expanded_too() =>
        Assert.Equal("'NOPE' is required: ask one", Expand("${NOPE:?ask $A}").Error);

    [Fact]
    public void The_backtick_escapes_where_the_directive_says_so()
    {
        Assert.Equal("$A\\$", WordExpansion.Expand("`$A\\$", '`', Lookup).Value);
        Assert.Equal("c:\\one", WordExpansion.Expand("c:\\$A", '`', Lookup).Value);
    }

    [Theory]
    [InlineData("$TWO", "80", "81")]
    [InlineData("\"$TWO\"", "80 81")]
    [InlineData("x$TWO/tcp", "x80", "81/tcp")]
    [InlineData("$NOPE")]
    [InlineData("a\\ b", "a b")]
    [InlineData("80${NOPE:-81}", "81")]
    public void Words_split_where_unquoted_blanks_came_in(string word, params string[] expected) =>
        Assert.Equal(expected, WordExpansion.ExpandWords(word, '\\', Lookup).Values);

    [Theory]
    [InlineData("it's \"$A\"", "it's \"one\"")]
    [InlineData("a\\nb \\$A", "anb $A")]
    public void A_heredoc_keeps_its_quotes_and_loses_its_escapes(string content, string expected) =>
        Assert.Equal(expected, WordExpansion.ExpandDocument(content, Lookup).Value);

    [Fact]
    public void No_depth_of_nesting_overflows_the_stack()
    {
        const int depth = 200_000;
        var word = string.Concat(Enumerable.Repeat("\"${N:-", depth)) + "x" + string.Concat(Enumerable.Repeat("}\"", depth));
        ExpandsTo(word, "x");
    }

    [Fact]
    public void A_pattern_of_many_stars_does_not_take_forever()
    {
        var clock = Stopwatch.StartNew();
        var value = new string('a', 20_000);
        var word = "${V//" + string.Concat(Enumerable.Repeat("*a", 500)) + "b/x}";
        Assert.Equal(value, WordExpansion.Expand(word, '\\', _ => value).Value);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
    }

    [Fact]
    public void A_value_that_doubles_again_and_again_is_refused_before_it_fills_the_memory()
    {
        string? error = null;
        var value = "x";
        for (var round = 0; round < 40 && error is null; round++)
        {
            (value, error, _) = WordExpansion.Expand("$V$V", '\\', _ => value);
        }

        Assert.Contains("longer than 1 MiB", error, StringComparison.Ordinal);
    }

    private static string? Lookup(string name) => Variables.GetValueOrDefault(name);

    private static ExpandedWord Expand(string word) => WordExpansion.Expand(word, '\\', Lookup);

    private static void ExpandsTo(string word, string expected) => Assert.Equal(new ExpandedWord(expected), Expand(word));
}
