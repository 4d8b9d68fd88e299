using System.Globalization;
using Multistage.Tool.Console;
using Spectre.Console;

namespace Multistage.Tool.Inspecting;

/// <summary>A Dockerfile as a tree: directives, global arguments and stages, with what BuildKit refuses or warns of at its place.</summary>
internal sealed class InspectionTree
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Keyword = new(Color.Blue);
    private static readonly Style StageName = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Source = new(Color.Green);

    private readonly Inspection _inspection;
    private readonly ILookup<InstructionPosition?, Finding> _findings;
    private readonly ILookup<InstructionPosition?, CheckFinding> _lint;
    private readonly IReadOnlyList<StageState> _stages;
    private readonly int _lineWidth;

    private InspectionTree(Inspection inspection)
    {
        _inspection = inspection;
        _findings = RefusalRules.Check(inspection.Dockerfile).ToLookup(finding => finding.Position);
        _lint = inspection.Lint.ToLookup(finding => (InstructionPosition?)finding.Position);
        _stages = Conversion.StagesOf(inspection.Dockerfile);
        var instructions = inspection.Syntax.Instructions;
        _lineWidth = Number(instructions.Count == 0 ? 0 : instructions[^1].Line).Length;
    }

    /// <summary>The tree of a file that BuildKit's parser accepts.</summary>
    public static Tree Of(Inspection inspection) => new InspectionTree(inspection).Build();

    private Tree Build()
    {
        var tree = new Tree(new Text(Printable.Of(_inspection.File), Bold)) { Style = Dim };
        foreach (var directive in _inspection.Syntax.Directives)
        {
            tree.AddNode(Line(directive.Line).Append($"# {directive.Name}=", Keyword).Append(Printable.Of(directive.Value)));
        }

        AddFindings(tree, position: null);
        var dockerfile = _inspection.Dockerfile;
        for (var index = 0; index < dockerfile.GlobalArgs.Count; index++)
        {
            AddInstruction(tree, dockerfile.GlobalArgs[index], new(InstructionPosition.Global, index));
        }

        var flows = StageFlow.Of(dockerfile);
        for (var index = 0; index < dockerfile.Stages.Count; index++) AddStage(tree, dockerfile.Stages[index], index, flows[index]);
        return tree;
    }

    private void AddStage(Tree tree, Stage stage, int index, StageFlow flow)
    {
        var position = new InstructionPosition(index, InstructionPosition.FromInstruction);
        var heading = Line(_inspection.Syntax.Find(position)!.Line)
            .Append(Printable.Of(StageFlow.NameOf(stage.Name, index)), StageName)
            .Append("  FROM ", Keyword)
            .Append(Printable.Of(stage.From.Image), flow.Base is null ? Style.Plain : Source);
        if (stage.From.Platform is { } platform) heading.Append($" --platform={Printable.Of(platform)}", Dim);
        if (flow.Sources.Count > 0) heading.Append("  ← ").Append(Printable.Of(string.Join(", ", flow.Sources)), Source);
        if (!flow.IsNeeded) heading.Append("  (the last stage does not need it)", Dim);

        var node = tree.AddNode(heading);
        AddFindings(node, position);
        for (var at = 0; at < stage.Instructions.Count; at++) AddInstruction(node, stage.Instructions[at], new(index, at));
    }

    private void AddInstruction(IHasTreeNodes parent, Instruction instruction, InstructionPosition position)
    {
        var syntax = _inspection.Syntax.Find(position)!;
        var summary = InstructionSummary.Of(instruction, syntax);
        var line = Line(syntax.Line).Append(instruction.Keyword, Keyword).Append(" " + Printable.Of(summary.Text));
        if (summary.From is { } from) line.Append("  ← ").Append(Printable.Of(SourceName(position) ?? from), Source);
        foreach (var flag in summary.Flags) line.Append("  " + Printable.Of(flag), Dim);

        var node = parent.AddNode(line);
        foreach (var detail in summary.Details) node.AddNode(new Text(Printable.Of(detail), Dim));
        AddFindings(node, position);
    }

    /// <summary>The name of the stage that a <c>COPY</c> copies from, also where the file gives its number; null for an image.</summary>
    private string? SourceName(InstructionPosition position) =>
        _stages[position.Stage].Sources[position.Index]?.FirstOrDefault()?.Stage is { } stage
            ? StageFlow.NameOf(stage.Stage.Name, stage.Index)
            : null;

    private void AddFindings(IHasTreeNodes parent, InstructionPosition? position)
    {
        foreach (var finding in _findings[position])
        {
            var isError = finding.Rule.Severity == RuleSeverity.Error;
            parent.AddNode(new Paragraph()
                .Append(isError ? "error" : "warning", new Style(isError ? Color.Red : Color.Yellow, decoration: Decoration.Bold))
                .Append($" {finding.Rule.Id}: {Printable.Of(finding.Message)}"));
        }

        foreach (var finding in _lint[position])
        {
            parent.AddNode(new Paragraph().Append("check", new Style(Color.Yellow)).Append($" {finding.Rule.Title}: {Printable.Of(finding.Detail)}"));
        }
    }

    private Paragraph Line(int line) => new Paragraph().Append(Number(line).PadLeft(_lineWidth) + " ", Dim);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
