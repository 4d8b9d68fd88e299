using Multistage.Build.Writing;

namespace Multistage.Build.Tests.Writing;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void It_reads_as_diff_u_does()
    {
        var before = string.Join('\n', Enumerable.Range(1, 20).Select(line => "line " + line)) + "\n";
        var after = before.Replace("line 3\n", "line three\n").Replace("line 18\n", "line 18\nnew\n");

        Assert.Equal(
            """
            --- a
            +++ b
            @@ -1,6 +1,6 @@
             line 1
             line 2
            -line 3
            +line three
             line 4
             line 5
             line 6
            @@ -16,5 +16,6 @@
             line 16
             line 17
             line 18
            +new
             line 19
             line 20
            """.ReplaceLineEndings("\n"),
            UnifiedDiff.Between(before, after).Print("a", "b"));
    }

    [Fact]
    public void Changes_that_are_near_share_a_hunk() =>
        Assert.Equal(
            "--- a\n+++ b\n@@ -1,8 +1,8 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight",
            UnifiedDiff.Between("1\n2\n3\n4\n5\n6\n7\n8\n", "one\n2\n3\n4\n5\n6\n7\neight\n").Print("a", "b"));

    [Fact]
    public void A_missing_line_break_at_the_end_is_shown() =>
        Assert.Equal(
            "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-x\n\\ No line break at the end\n+x",
            UnifiedDiff.Between("x", "x\n").Print("a", "b"));

    [Fact]
    public void A_file_that_was_empty_is_all_new() =>
        Assert.Equal("--- a\n+++ b\n@@ -0,0 +1,2 @@\n+x\n+y", UnifiedDiff.Between(string.Empty, "x\ny\n").Print("a", "b"));

    [Fact]
    public void Line_ends_do_not_count() => Assert.Equal("--- a\n+++ b", UnifiedDiff.Between("x\r\ny\r\n", "x\ny\n").Print("a", "b"));

    [Fact]
    public void What_would_move_the_cursor_is_shown_as_an_escape() =>
        Assert.Contains("-\\x1b[2J\tx", UnifiedDiff.Between("\u001b[2J\tx\n", "\n").Print("a", "b"), StringComparison.Ordinal);

    [Fact]
    public void A_long_one_is_cut_off()
    {
        var lines = UnifiedDiff.Between(string.Empty, string.Concat(Enumerable.Repeat("x\n", 1000))).Print("a", "b").Split('\n');

        Assert.Equal(81, lines.Length);
        Assert.Equal("... and 923 lines more", lines[^1]);
    }

    [Fact]
    public void Two_large_files_without_anything_in_common_take_no_time()
    {
        string Large(string word) => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{word}{i}\n"));

        Assert.Equal(1, UnifiedDiff.Between(Large("a"), Large("b")).FirstLine);
    }

    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "line 2 is 'b' and should be 'c'")]
    [InlineData("a\n", "a\nc\n", "line 2 should be 'c'")]
    [InlineData("a\nb\n", "a\n", "line 2, 'b', should not be there")]
    [InlineData("a\n", "a\r\n", "nothing differs")]
    public void The_gist_fits_into_an_error_message(string before, string after, string gist) =>
        Assert.Equal(gist, UnifiedDiff.Between(before, after).Gist);
}
