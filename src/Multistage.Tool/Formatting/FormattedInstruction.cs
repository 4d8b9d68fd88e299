using System.Text;

namespace Multistage.Tool.Formatting;

/// <summary>An instruction in the canonical style.</summary>
/// <param name="Lines">Its lines, each with a line feed, without heredocs.</param>
/// <param name="Trailing">The comments that stood behind its last line, where the file ends.</param>
internal sealed record FormattedInstruction(string Lines, IReadOnlyList<string> Trailing)
{
    /// <summary>
    /// Formats an instruction. One that would not say exactly the same is left as it is: there is always a text that nobody
    /// thought of.
    /// </summary>
    public static FormattedInstruction Of(Instruction instruction, InstructionSyntax syntax, SourceLines lines, FileStyle style)
    {
        var joined = JoinedLines.Of(syntax, lines, style.Escape);
        var segments = new InstructionSegments(joined, style.Escape, style.ShellBlanksCount).Read(instruction);
        var text = SegmentWriter.Write(joined, segments, style.Escape);
        return SaysTheSame(text, instruction, syntax, lines, style) ? new(text, joined.Trailing) : AsWritten(syntax, lines);
    }

    private static bool SaysTheSame(string text, Instruction instruction, InstructionSyntax syntax, SourceLines lines, FileStyle style)
    {
        var whole = new StringBuilder(text);
        for (var number = syntax.LastContinuationLine + 1; number <= syntax.EndLine; number++) whole.Append(lines.Whole(number));
        return DockerfileParser.ParseInstruction(whole.ToString(), style.Escape, out _) is { } read && style.AreSame(instruction, read);
    }

    private static FormattedInstruction AsWritten(InstructionSyntax syntax, SourceLines lines)
    {
        var text = new StringBuilder();
        for (var number = syntax.Line; number <= syntax.LastContinuationLine; number++) text.Append(lines[number]).Append('\n');
        return new(text.ToString(), []);
    }
}
