using System.Diagnostics;

namespace Multistage.Tests;

public class DockerIgnoreTests
{
    [Fact]
    public void A_pattern_knows_its_line_and_is_cleaned()
    {
        var ignore = DockerIgnore.Parse("# first\n\n  /bin/  \n! ./src//keep.txt\n");

        Assert.Equal([new(3, "bin"), new(4, "!src/keep.txt")], ignore.Patterns);
        Assert.True(ignore.HasExceptions);
        Assert.Empty(ignore.Problems);
    }

    [Theory]
    [InlineData("\uFEFFa\nb")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("\uFEFFa\r\n\u00A0b\u3000\n")]
    public void A_byte_order_mark_line_ends_and_blanks_are_no_part_of_a_pattern(string text) =>
        Assert.Equal(["a", "b"], DockerIgnore.Parse(text).Patterns.Select(pattern => pattern.Text));

    [Fact]
    public void A_byte_order_mark_hides_no_comment() => Assert.Empty(DockerIgnore.Parse("\uFEFF# comment").Patterns);

    [Theory]
    [InlineData("!", "nothing follows the '!'")]
    [InlineData("! /", "nothing follows the '!'")]
    [InlineData("[a", "a '[' is never closed, a class of characters is empty, or a '\\' stands at the end")]
    [InlineData("[]", "a '[' is never closed, a class of characters is empty, or a '\\' stands at the end")]
    [InlineData("a\\", "a '[' is never closed, a class of characters is empty, or a '\\' stands at the end")]
    [InlineData("[z-a]", "a range of characters ends before it begins")]
    [InlineData("[[:word:][:none:]]", "there is no class of characters '[:none:]'")]
    [InlineData("bin\\packages*", "the engine takes '\\p' for a class of characters, and 'a' is none")]
    [InlineData("obj\\obj*", "the engine knows no '\\o'; a path is written with '/', also on Windows")]
    [InlineData("*{2}", "the engine takes '{' for a repetition, and what precedes it is one; write '\\{'")]
    [InlineData("a{2,1}*", "the engine takes '{' for a repetition, and its numbers are wrong; write '\\{'")]
    [InlineData("a{1001}*", "the engine takes '{' for a repetition, and its numbers are wrong; write '\\{'")]
    [InlineData("a|{2}*", "the engine takes '{' for a repetition, and nothing precedes it; write '\\{'")]
    public void What_the_engine_refuses_is_a_problem(string pattern, string message) =>
        Assert.Equal([new(2, message)], DockerIgnore.Parse("a\n" + pattern).Problems);

    [Fact]
    public void A_file_that_the_engine_refuses_at_once_answers_nothing()
    {
        var ignore = DockerIgnore.Of("a", "[a");

        var exception = Assert.Throws<FormatException>(() => ignore.Ignores("b"));

        Assert.StartsWith("Line 2 of the .dockerignore file is refused: a '[' is never closed", exception.Message);
    }

    [Fact]
    public void A_pattern_that_the_engine_refuses_when_it_is_compared_is_refused_then()
    {
        // The exception is not compared with what nothing left out.
        var ignore = DockerIgnore.Of("a", "![z-a]");

        Assert.False(ignore.Ignores("b"));
        Assert.Throws<FormatException>(() => ignore.Ignores("a"));
    }

    [Fact]
    public void A_line_has_65535_bytes_at_most()
    {
        Assert.Empty(DockerIgnore.Of(new string('a', 65_535)).Problems);
        Assert.Equal([new(2, "the line is longer than 65535 bytes")], DockerIgnore.Of("a", new string('a', 65_536)).Problems);
    }

    [Fact]
    public void The_root_is_never_left_out() => Assert.False(DockerIgnore.Of("**").Ignores("."));

    [Theory]
    [InlineData("/src/app.py")]
    [InlineData("./src/app.py")]
    [InlineData("../src/app.py")]
    [InlineData("src/app.py/")]
    public void A_path_is_seen_from_the_root_of_the_context(string path) => Assert.True(DockerIgnore.Of("src").Ignores(path));

    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("**/**/**/**/**/**/**/**/**/**/**/**/**/**/x?")]
    [InlineData("a**a**a**a**a**a**a**a**a**a**a**a**a**a**b?")]
    [InlineData("a{1000}*a{1000}*a{1000}*a{1000}*b")]
    [InlineData("a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|*b")]
    public void A_hostile_pattern_takes_no_more_time_than_another(string pattern)
    {
        var path = string.Join("/", Enumerable.Repeat(new string('a', 200), 20));
        var watch = Stopwatch.StartNew();

        Assert.False(DockerIgnore.Of("!" + pattern).Ignores(path));
        DockerIgnore.Of(pattern).Ignores(path);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Repetitions_without_measure_are_refused() =>
        Assert.Equal(
            [new(1, "its repetitions are too much to count")],
            DockerIgnore.Of(string.Concat(Enumerable.Repeat("a{1000}", 4_000)) + "*").Problems);
}
