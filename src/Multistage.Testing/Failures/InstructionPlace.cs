using System.Globalization;
using Multistage.Build.Reading;

namespace Multistage.Testing;

/// <summary>Where an instruction stands, and its lines.</summary>
internal sealed class InstructionPlace
{
    private const int MostLines = 6;

    private readonly DockerfileDefinition _definition;
    private readonly string[] _lines;
    private readonly int _first;

    private InstructionPlace(DockerfileDefinition definition, string[] lines, int first, int last)
    {
        _definition = definition;
        _first = first;
        _lines = first > 0 && last <= lines.Length ? lines[(first - 1)..last] : [];
    }

    /// <summary>The instruction on one line, with the lines of its heredocs below.</summary>
    public string Text { get; private init; } = string.Empty;

    /// <summary>The stage that executes it, where it is an <c>ONBUILD</c> of the stage before; null where it is none.</summary>
    public StageDefinition? TriggeredBy { get; init; }

    /// <summary>The file and the line: <c>deploy/Dockerfile:3</c>, or the class that the file comes from.</summary>
    private string Name
    {
        get
        {
            var line = _first.ToString(CultureInfo.InvariantCulture);
            var name = FileName(_definition) is { } file ? $"{file}:{line}" : $"{Describe(_definition)}, line {line}";
            return TriggeredBy is null ? name : $"{name}, executed by the FROM of {TriggeredBy}";
        }
    }

    /// <summary>The instruction of a stage; an index of -1 is its <c>FROM</c>.</summary>
    public static InstructionPlace Of(StageDefinition stage, int index) => Of(stage.Definition, new(stage.Index, index));

    /// <summary>The instruction that takes something.</summary>
    public static InstructionPlace Of(StageFlow flow)
    {
        if (flow.IsTrigger && Trigger.Find(flow) is { } trigger) return trigger.Place;

        // Equal instructions can stand in one stage: it is this one.
        var index = flow.Stage.Instructions.ToList().FindIndex(instruction => ReferenceEquals(instruction, flow.Instruction));
        return Of(flow.Stage, index);
    }

    /// <summary>An instruction of a file.</summary>
    public static InstructionPlace Of(DockerfileDefinition definition, InstructionPosition position, StageDefinition? triggeredBy = null)
    {
        var syntax = DockerfileParser.Parse(definition.Text).Syntax.Find(position)!;
        return new(definition, Lines(definition), syntax.Line, syntax.EndLine) { TriggeredBy = triggeredBy };
    }

    /// <summary>Some lines of a file; those that it has not are not shown.</summary>
    public static InstructionPlace OfLines(DockerfileDefinition definition, int first, int last) => new(definition, Lines(definition), first, last);

    /// <summary>The instructions of a stage, in order.</summary>
    public static IReadOnlyList<InstructionPlace> AllOf(StageDefinition stage)
    {
        var lines = Lines(stage.Definition);
        return DockerfileParser.Parse(stage.Definition.Text).Syntax.Instructions
            .Where(syntax => syntax.Position.Stage == stage.Index && syntax.Position.Index >= 0)
            .Select(syntax => new InstructionPlace(stage.Definition, lines, syntax.Line, syntax.EndLine)
            {
                Text = string.Join('\n', lines[syntax.LastContinuationLine..syntax.EndLine].Prepend(syntax.Text)),
            })
            .ToList();
    }

    /// <summary>The file as a person names it.</summary>
    public static string Describe(DockerfileDefinition definition) => FileName(definition)
        ?? (FileHeader.ClassOf(definition.Text) is { } name ? $"Dockerfile of {name}" : "Dockerfile");

    /// <summary>The place, what is wrong there, and the lines.</summary>
    /// <param name="problem">What is wrong; null where the headline says it.</param>
    /// <param name="secrets">What of the lines nobody may read.</param>
    public string Show(string? problem, IReadOnlyCollection<HiddenText>? secrets = null)
    {
        var shown = new List<string> { problem is null ? $"  {Name}" : $"  {Name}: {problem}" };
        var lines = secrets is null ? _lines : HiddenText.HideIn(_lines, secrets);
        var last = _first + Math.Min(lines.Length, MostLines) - 1;
        for (var line = _first; line <= last; line++) shown.Add(Numbered(line, lines[line - _first], last));
        if (lines.Length > MostLines) shown.Add($"    ... and {lines.Length - MostLines} lines more");
        return string.Join('\n', shown);
    }

    private static string? FileName(DockerfileDefinition definition) => (definition as DockerfileFile)?.Path;

    private static string Numbered(int line, string text, int last)
    {
        var width = last.ToString(CultureInfo.InvariantCulture).Length;
        return $"    {line.ToString(CultureInfo.InvariantCulture).PadLeft(width)} | {text}".TrimEnd();
    }

    private static string[] Lines(DockerfileDefinition definition) =>
        definition.Text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
}
