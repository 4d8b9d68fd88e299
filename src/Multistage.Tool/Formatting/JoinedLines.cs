using System.Text;

namespace Multistage.Tool.Formatting;

/// <summary>The lines of an instruction as the one line that BuildKit makes of them, and where in it they were broken.</summary>
/// <param name="Text">The line, without blanks at its end.</param>
/// <param name="Breaks">The breaks in order; several at one position where a line holds nothing but the escape character.</param>
/// <param name="Trailing">The comments after the last line, where the file ends in a continued one.</param>
internal sealed record JoinedLines(string Text, IReadOnlyList<LineBreak> Breaks, IReadOnlyList<string> Trailing)
{
    /// <summary>Joins the lines of an instruction, without its heredocs.</summary>
    public static JoinedLines Of(InstructionSyntax instruction, SourceLines lines, char escape)
    {
        var text = new StringBuilder();
        var breaks = new List<LineBreak>();
        for (var number = instruction.Line; number <= instruction.LastContinuationLine; number++)
        {
            var line = number == instruction.Line ? lines[number][(instruction.Column - 1)..] : lines[number];
            var first = line.TakeWhile(Whitespace.IsSpace).Count();

            // BuildKit drops an empty line, and warns of it.
            if (first == line.Length) continue;
            if (line[first] == '#' && number > instruction.Line)
            {
                breaks[^1].Comments.Add(line.TrimEnd());
                continue;
            }

            var end = LogicalLine.ContinuedEnd(line, escape);
            text.Append(line, 0, end < 0 ? line.Length : end);
            if (end >= 0) breaks.Add(new(text.Length, []));
        }

        var joined = text.ToString().TrimEnd(' ', '\t');
        var inside = breaks.Where(one => one.Position < joined.Length).ToList();
        return new(joined, inside, [.. breaks.Skip(inside.Count).SelectMany(one => one.Comments)]);
    }
}
