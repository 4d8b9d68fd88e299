using Multistage.Tool.Console;

namespace Multistage.Tool.Tests.Console;

public sealed class SourceExcerptTests
{
    [Fact]
    public void Carets_stand_below_the_word_at_the_place() =>
        Shows("FROM a\nRUNN make all\n", 2, 1, "RUNN make all", "^^^^");

    [Fact]
    public void A_tab_takes_the_columns_to_the_next_stop() =>
        Shows("\tab\tcd ef", 1, 5, "    ab  cd ef", "        ^^");

    [Fact]
    public void A_wide_character_takes_two_columns() =>
        Shows("漢字 x", 1, 4, "漢字 x", "     ^");

    [Fact]
    public void A_combining_mark_takes_none() =>
        Shows("e\u0301e\u0301 x", 1, 6, "e\u0301e\u0301 x", "   ^");

    [Fact]
    public void Nothing_in_the_line_reaches_the_terminal_as_a_command() =>
        Shows("RUN \e[31m\a\u009b2J\u202e x", 1, 16, "RUN ␛[31m␇\\u{009B}2J\\u{202E} x", new string(' ', 29) + "^");

    [Fact]
    public void A_place_behind_the_end_of_the_line_has_a_caret() =>
        Shows("FROM\r\nRUN x", 1, 5, "FROM", "    ^");

    [Fact]
    public void A_byte_order_mark_is_not_shown_and_not_counted() =>
        Shows("\uFEFFFOO x", 1, 1, "FOO x", "^^^");

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var excerpt = SourceExcerpt.Of(new string('a', 40_000) + " here " + new string('b', 40_000), 1, 40_002)!;
        Assert.Equal('…' + new string('a', 59) + " here " + new string('b', 95) + '…', excerpt.Line);
        Assert.Equal(new string(' ', 61) + "^^^^", excerpt.Carets);
    }

    [Fact]
    public void There_is_no_excerpt_of_a_line_that_is_not_there() => Assert.Null(SourceExcerpt.Of("FROM a\n", 3, 1));

    private static void Shows(string text, int line, int column, string expectedLine, string expectedCarets)
    {
        var excerpt = SourceExcerpt.Of(text, line, column)!;
        Assert.Equal(expectedLine, excerpt.Line);
        Assert.Equal(expectedCarets, excerpt.Carets);
    }
}
