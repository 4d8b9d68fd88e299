using Multistage.Build.Reading;

namespace Multistage.Tool.Importing;

/// <summary>What the text of the file says to people alone: comments that belong to no instruction, and empty lines.</summary>
internal sealed class SourceLayout
{
    private readonly Dictionary<InstructionPosition, InstructionLayout> _instructions = [];

    /// <summary>Reads the layout.</summary>
    public SourceLayout(DockerfileParseResult file)
    {
        var dockerfile = file.GetDockerfile();
        var syntax = file.Syntax;
        var lines = file.Text.Split('\n');
        var comments = new Queue<CommentSyntax>(syntax.Comments);
        var previousEnd = 0;
        foreach (var instruction in syntax.Instructions)
        {
            var above = Take(comments, instruction.Line);
            Take(comments, instruction.EndLine + 1);
            var isFirst = previousEnd == 0;
            var attached = Instruction(dockerfile, instruction.Position).Comments.Count;
            var detached = Detached(isFirst ? WithoutGeneratedHeader(above, dockerfile) : above, attached);
            if (isFirst) FileComments = detached;
            _instructions[instruction.Position] = new(
                isFirst ? [] : detached,
                IsSetOff: !isFirst && instruction.Line - previousEnd - 1 > above.Count,
                [.. Inner(instruction, lines)],
                Characters(instruction.Text));
            previousEnd = instruction.EndLine;
        }

        Trailing = [.. comments.Select(comment => comment.Text)];
    }

    /// <summary>The comments that open the file and belong to no instruction.</summary>
    public IReadOnlyList<string> FileComments { get; } = [];

    /// <summary>The comments behind the last instruction.</summary>
    public IReadOnlyList<string> Trailing { get; }

    /// <summary>The layout around an instruction.</summary>
    public InstructionLayout Of(InstructionPosition position) => _instructions[position];

    /// <summary>How many characters of a line count where blanks may change: those that are none.</summary>
    public static int Characters(string text) => text.Count(character => !Whitespace.IsSpace(character));

    private static List<CommentSyntax> Take(Queue<CommentSyntax> comments, int beforeLine)
    {
        var taken = new List<CommentSyntax>();
        while (comments.TryPeek(out var comment) && comment.Line < beforeLine) taken.Add(comments.Dequeue());
        return taken;
    }

    /// <summary>Our own header is written anew by the build.</summary>
    private static List<CommentSyntax> WithoutGeneratedHeader(List<CommentSyntax> comments, Dockerfile dockerfile) =>
        dockerfile.Header is [var first, ..] && first.StartsWith(FileHeader.Start, StringComparison.Ordinal)
            ? comments[Math.Min(comments.Count, dockerfile.Header.Count + 1)..]
            : comments;

    /// <summary>What remains when the last comments, those of the instruction, are taken away, and bare <c>#</c> around it.</summary>
    private static List<string> Detached(List<CommentSyntax> above, int attached)
    {
        var detached = above.ConvertAll(comment => comment.Text);
        for (var index = detached.Count - 1; index >= 0 && attached > 0; index--)
        {
            if (detached[index].Length == 0) continue;
            detached.RemoveAt(index);
            attached--;
        }

        while (detached is [.., ""]) detached.RemoveAt(detached.Count - 1);
        while (detached is ["", ..]) detached.RemoveAt(0);
        return detached;
    }

    private static Instruction Instruction(Dockerfile dockerfile, InstructionPosition position) => position switch
    {
        { Stage: InstructionPosition.Global } => dockerfile.GlobalArgs[position.Index],
        { Index: InstructionPosition.FromInstruction } => dockerfile.Stages[position.Stage].From,
        _ => dockerfile.Stages[position.Stage].Instructions[position.Index],
    };

    /// <summary>The comments between the lines, each with how many characters of the instruction stand above it.</summary>
    private static IEnumerable<InnerComment> Inner(InstructionSyntax instruction, string[] lines)
    {
        var characters = 0;
        var number = instruction.Line;
        foreach (var comment in instruction.Comments)
        {
            for (; number < comment.Line; number++)
            {
                var line = lines[number - 1].Trim();
                if (line.Length == 0 || (number > instruction.Line && line[0] == '#')) continue;

                // The escape character that continues the line is no part of it.
                characters += Characters(line) - 1;
            }

            yield return new(comment.Text, characters);
        }
    }
}
