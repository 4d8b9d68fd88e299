using System.Globalization;
using Multistage.Build.Reading;

namespace Multistage.Testing;

/// <summary>Where an instruction stands, and its lines.</summary>
internal sealed class InstructionPlace
{
    private const int MostLines = 6;

    private readonly DockerfileDefinition _definition;
    private readonly InstructionSyntax _syntax;
    private readonly string[] _lines;

    private InstructionPlace(DockerfileDefinition definition, InstructionSyntax syntax, string[] lines)
    {
        _definition = definition;
        _syntax = syntax;
        _lines = lines;
    }

    /// <summary>The instruction on one line, with the lines of its heredocs below.</summary>
    public string Text => string.Join('\n', _lines[_syntax.LastContinuationLine.._syntax.EndLine].Prepend(_syntax.Text));

    /// <summary>The file and the line: <c>deploy/Dockerfile:3</c>, or the class that the file comes from.</summary>
    public string Name => FileName(_definition) is { } file
        ? $"{file}:{_syntax.Line.ToString(CultureInfo.InvariantCulture)}"
        : $"{Describe(_definition)}, line {_syntax.Line.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The instruction of a stage; an index of -1 is its <c>FROM</c>.</summary>
    public static InstructionPlace Of(StageDefinition stage, int index) => Of(stage.Definition, new(stage.Index, index));

    /// <summary>The instruction that takes something; for an <c>ONBUILD</c>, the <c>FROM</c> that executes it.</summary>
    public static InstructionPlace Of(StageFlow flow)
    {
        // Equal instructions can stand in one stage: it is this one.
        var index = flow.Stage.Instructions.ToList().FindIndex(instruction => ReferenceEquals(instruction, flow.Instruction));
        return Of(flow.Stage, index);
    }

    /// <summary>An instruction of a file.</summary>
    public static InstructionPlace Of(DockerfileDefinition definition, InstructionPosition position) =>
        new(definition, DockerfileParser.Parse(definition.Text).Syntax.Find(position)!, Lines(definition.Text));

    /// <summary>The instructions of a stage, in order.</summary>
    public static IReadOnlyList<InstructionPlace> AllOf(StageDefinition stage)
    {
        var lines = Lines(stage.Definition.Text);
        return DockerfileParser.Parse(stage.Definition.Text).Syntax.Instructions
            .Where(syntax => syntax.Position.Stage == stage.Index && syntax.Position.Index >= 0)
            .Select(syntax => new InstructionPlace(stage.Definition, syntax, lines))
            .ToList();
    }

    /// <summary>The file as a person names it.</summary>
    public static string Describe(DockerfileDefinition definition) => FileName(definition)
        ?? (FileHeader.ClassOf(definition.Text) is { } name ? $"Dockerfile of {name}" : "Dockerfile");

    /// <summary>The place and a line of a text that is no Dockerfile.</summary>
    public static string OfLine(DockerfileDefinition definition, int line)
    {
        var lines = Lines(definition.Text);
        var place = FileName(definition) is { } file ? $"  {file}:{line}" : $"  {Describe(definition)}, line {line}";
        return line > 0 && line <= lines.Length ? $"{place}\n{Numbered(line, lines[line - 1], line)}" : place;
    }

    /// <summary>The place, what is wrong there, and the lines.</summary>
    /// <param name="problem">What is wrong; null where the headline says it.</param>
    /// <param name="hidden">A text of the lines that nobody may read; null for none.</param>
    public string Show(string? problem, string? hidden = null)
    {
        var last = Math.Min(_syntax.EndLine, _syntax.Line + MostLines - 1);
        var shown = new List<string> { problem is null ? $"  {Name}" : $"  {Name}: {problem}" };
        for (var line = _syntax.Line; line <= last; line++) shown.Add(Numbered(line, Mask(_lines[line - 1], hidden), last));
        if (last < _syntax.EndLine) shown.Add($"    ... and {_syntax.EndLine - last} lines more");
        return string.Join('\n', shown);
    }

    private static string? FileName(DockerfileDefinition definition) => (definition as DockerfileFile)?.Path;

    private static string Mask(string line, string? hidden) => hidden is null
        ? line
        : line.Replace(hidden, string.Concat(hidden.AsSpan(0, Math.Min(4, hidden.Length / 2)), "***"), StringComparison.Ordinal);

    private static string Numbered(int line, string text, int last)
    {
        var width = last.ToString(CultureInfo.InvariantCulture).Length;
        return $"    {line.ToString(CultureInfo.InvariantCulture).PadLeft(width)} | {text}".TrimEnd();
    }

    private static string[] Lines(string text) => text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
}
