namespace Multistage.Tool.Formatting;

/// <summary>
/// Writes a Dockerfile in the canonical style: the author's line breaks and single blank lines stay, comments and heredocs too,
/// and the result says exactly the same instructions.
/// </summary>
internal static class DockerfileFormatter
{
    /// <summary>Formats a file.</summary>
    /// <param name="read">The file, which is not refused.</param>
    /// <returns>The text, with the line ends of the file; null where it cannot be formatted without changing what it says.</returns>
    public static string? Format(DockerfileParseResult read)
    {
        var lines = new SourceLines(read.Text.StartsWith('\uFEFF') ? read.Text[1..] : read.Text);

        // A blank line at the start goes, unless it keeps what follows from being a directive, or from looking like one.
        foreach (var keepsBlankLine in (bool[])(StartsLikeDirective(lines) ? [true] : [false, true]))
        {
            var text = FileLayout.Write(read, lines, keepsBlankLine);
            if (SaysTheSame(read, DockerfileParser.Parse(text))) return text;
        }

        return null;
    }

    private static bool StartsLikeDirective(SourceLines lines)
    {
        var first = Enumerable.Range(1, lines.Count).Select(number => lines[number].Trim()).FirstOrDefault(line => line.Length > 0);
        return first is ['#', .. var comment] && CommentLines.IsDirective(comment.TrimStart());
    }

    private static bool SaysTheSame(DockerfileParseResult before, DockerfileParseResult after)
    {
        if (after.Dockerfile is null || before.Dockerfile!.Directives != after.Dockerfile.Directives) return false;
        var style = FileStyle.Of(before.Dockerfile);
        return before.Dockerfile.Stages.Count == after.Dockerfile.Stages.Count
            && AreSame(Instructions(before.Dockerfile), Instructions(after.Dockerfile), style.AreSame)
            && AreSame(before.Syntax.Directives, after.Syntax.Directives, (one, other) => one.Name == other.Name && one.Value == other.Value)
            && AreSame(before.Syntax.Comments, after.Syntax.Comments, (one, other) => one.Text == other.Text);
    }

    private static bool AreSame<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, T, bool> areSame)
    {
        var (all, others) = (before.ToList(), after.ToList());
        return all.Count == others.Count && all.Zip(others, areSame).All(same => same);
    }

    private static IEnumerable<Instruction> Instructions(Dockerfile dockerfile) =>
        dockerfile.GlobalArgs.Concat<Instruction>(dockerfile.Stages.SelectMany(stage => stage.Instructions.Prepend(stage.From)));
}
