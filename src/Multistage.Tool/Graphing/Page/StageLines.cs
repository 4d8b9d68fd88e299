namespace Multistage.Tool.Graphing.Page;

/// <summary>Finds the lines of each stage in the text of a file: from the comment above its <c>FROM</c> to its last instruction.</summary>
/// <param name="read">The file.</param>
internal sealed class StageLines(DockerfileParseResult read)
{
    private readonly string[] _lines = read.Text.Split('\n');
    private readonly HashSet<int> _comments = [.. read.Syntax.Comments.Select(comment => comment.Line)];
    private readonly ILookup<int, InstructionSyntax> _byStage = read.Syntax.Instructions.ToLookup(instruction => instruction.Position.Stage);

    /// <summary>The lines of a stage.</summary>
    public IReadOnlyList<PageLine> Of(StageDefinition stage)
    {
        var instructions = _byStage[stage.Index].ToList();
        var starts = instructions.ToDictionary(instruction => instruction.Line);
        var first = instructions[0].Line;
        while (_comments.Contains(first - 1)) first--;
        var last = instructions[^1].EndLine;
        return [.. Enumerable.Range(first, last - first + 1).Select(number => LineOf(number, starts.GetValueOrDefault(number)))];
    }

    private PageLine LineOf(int number, InstructionSyntax? instruction)
    {
        var text = _lines[number - 1].TrimEnd('\r');
        var end = instruction is null ? 0 : Math.Min(text.Length, instruction.Column - 1 + instruction.Keyword.Length);
        return new(number, text[..end], text[end..], _comments.Contains(number));
    }
}
