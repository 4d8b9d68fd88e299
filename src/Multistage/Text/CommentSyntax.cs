namespace Multistage;

/// <summary>A line that BuildKit takes for a comment.</summary>
/// <param name="Text">What follows the <c>#</c>, without the blanks around it; empty for a bare <c>#</c>.</param>
/// <param name="Line">The line it is, from 1.</param>
/// <param name="Column">The column of its <c>#</c>, from 1.</param>
public sealed record CommentSyntax(string Text, int Line, int Column)
{
    /// <summary>The comment whose <c>#</c> stands at a position of the current line.</summary>
    internal static CommentSyntax Read(LineReader lines, int position) =>
        new(lines.From(position + 1).Trim().ToString(), lines.Number, position - lines.Start + 1);
}
