namespace Multistage;

/// <summary>DF1020: the comment above an argument or a named stage does not begin with its name; only where the check directive asks for it.</summary>
internal sealed class InvalidDefinitionDescription() : FileCheck(
    "DF1020", "InvalidDefinitionDescription", "Comment for {0} should follow the format: `# {1} <description>`")
{
    /// <inheritdoc/>
    public override bool IsExperimental => true;

    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        var file = run.Dockerfile;
        for (var index = 0; index < file.GlobalArgs.Count; index++) Check(file.GlobalArgs[index], new(InstructionPosition.Global, index), run);
        for (var stage = 0; stage < file.Stages.Count; stage++)
        {
            var (from, instructions) = (file.Stages[stage].From, file.Stages[stage].Instructions);
            if (file.Stages[stage].Name is { Length: > 0 } name) Check(from, [name], new(stage, InstructionPosition.FromInstruction), run);
            for (var index = 0; index < instructions.Count; index++)
            {
                if (instructions[index] is Arg arg) Check(arg, new(stage, index), run);
            }
        }
    }

    private void Check(Arg arg, InstructionPosition position, CheckRun run) =>
        Check(arg, arg.Declarations.Select(declaration => declaration.Name).ToList(), position, run);

    private void Check(Instruction instruction, List<string> names, InstructionPosition position, CheckRun run)
    {
        var comments = instruction.Comments;
        if (comments.IsEmpty || names.Count == 0 || names.Contains(comments[comments.Count - 1].Split(' ')[0])) return;
        run.Report(this, position, instruction.Keyword, names.Count > 1 ? "<arg_key>" : names[0]);
    }
}
