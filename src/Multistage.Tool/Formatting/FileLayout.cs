using System.Text;

namespace Multistage.Tool.Formatting;

/// <summary>Writes a file: its instructions, and what stands between them.</summary>
internal sealed class FileLayout
{
    private readonly StringBuilder _text = new();
    private readonly DockerfileParseResult _read;
    private readonly SourceLines _lines;
    private readonly Dictionary<int, DirectiveSyntax> _directives;
    private bool _needsBlankLine;
    private bool _hasLine;

    private FileLayout(DockerfileParseResult read, SourceLines lines)
    {
        (_read, _lines) = (read, lines);
        _directives = read.Syntax.Directives.ToDictionary(directive => directive.Line);
    }

    /// <summary>The text of the file.</summary>
    /// <param name="read">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="keepsBlankLine">Whether a blank line stays at the start, where there is one.</param>
    public static string Write(DockerfileParseResult read, SourceLines lines, bool keepsBlankLine)
    {
        var layout = new FileLayout(read, lines);
        if (keepsBlankLine && lines.Count > 0 && IsBlank(lines[1])) layout._text.Append(lines.LineEnd);
        layout.Write();
        return layout._text.ToString();
    }

    private void Write()
    {
        var style = FileStyle.Of(_read.Dockerfile!);
        var next = 1;
        foreach (var syntax in _read.Syntax.Instructions)
        {
            var instruction = Find(syntax.Position);
            WriteBetween(next, syntax.Line, isStage: instruction is From);
            var formatted = FormattedInstruction.Of(instruction, syntax, _lines, style);
            AddLines(formatted.Lines);
            for (var number = syntax.LastContinuationLine + 1; number <= syntax.EndLine; number++) _text.Append(_lines.Whole(number));
            foreach (var comment in formatted.Trailing) AddLine(comment.TrimStart());
            next = syntax.EndLine + 1;
        }

        WriteBetween(next, _lines.Count + 1, isStage: false);
    }

    private Instruction Find(InstructionPosition position)
    {
        var dockerfile = _read.Dockerfile!;
        if (position.Stage == InstructionPosition.Global) return dockerfile.GlobalArgs[position.Index];
        var stage = dockerfile.Stages[position.Stage];
        return position.Index == InstructionPosition.FromInstruction ? stage.From : stage.Instructions[position.Index];
    }

    /// <summary>Writes directives, comments and blank lines. A stage, with the comments right above it, comes after a blank line.</summary>
    private void WriteBetween(int start, int end, bool isStage)
    {
        var stage = end;
        while (isStage && stage > start && !IsBlank(_lines[stage - 1]) && !_directives.ContainsKey(stage - 1)) stage--;
        for (var number = start; number < end; number++)
        {
            if (isStage && number == stage) _needsBlankLine = true;
            if (IsBlank(_lines[number])) _needsBlankLine = true;
            else WriteComment(number);
        }

        if (isStage && stage == end) _needsBlankLine = true;
    }

    private void WriteComment(int number)
    {
        var line = _lines[number];
        if (!_directives.TryGetValue(number, out var directive))
        {
            AddLine(IsHiddenDirective(line) ? line.TrimEnd() : line.Trim());
            return;
        }

        var isComment = line.TrimStart().StartsWith('#') && directive.Value != " ";
        AddLine(isComment ? $"# {directive.Name}={directive.Value}" : line.TrimEnd());
        if (!_directives.ContainsKey(number + 1)) _needsBlankLine = true;
    }

    private void AddLines(string lines)
    {
        foreach (var line in lines.TrimEnd('\n').Split('\n')) AddLine(line);
    }

    private void AddLine(string line)
    {
        if (_needsBlankLine && _hasLine) _text.Append(_lines.LineEnd);
        (_needsBlankLine, _hasLine) = (false, true);
        _text.Append(line).Append(_lines.LineEnd);
    }

    private static bool IsBlank(string line) => line.All(Whitespace.IsSpace);

    /// <summary>Whether a comment is none of BuildKit's directives only because it is indented.</summary>
    private static bool IsHiddenDirective(string line) => line[0] != '#' && CommentLines.IsDirective(line.TrimStart()[1..].TrimStart());
}
