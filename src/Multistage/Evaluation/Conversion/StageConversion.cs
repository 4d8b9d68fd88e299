namespace Multistage;

/// <summary>Converts the instructions of one stage after the other: checks each, then does what it does to what follows.</summary>
internal sealed class StageConversion(StageState state, SourceResolver sources, ICollection<Refusal> refusals, CheckRun? checks)
{
    private InstructionPosition FromPosition => new(state.Index, InstructionPosition.FromInstruction);

    /// <summary>Converts the stage; those before it have been converted.</summary>
    /// <param name="escape">The escape character of the file.</param>
    public void Run(char escape)
    {
        var triggers = state.Begin(escape);
        RefusalRules.PathOffSystemDrive.CheckBase(new(state, FromPosition, state.Variables, refusals) { Checks = checks });
        state.TakeWorkingDir();
        foreach (var trigger in triggers) RunTrigger(trigger);
        for (var index = 0; index < state.Stage.Instructions.Count; index++)
        {
            var place = new Place(state, new(state.Index, index), state.Variables, refusals) { Checks = checks };
            Convert(state.Stage.Instructions[index], state.Sources[index], place);
        }
    }

    /// <summary>Executes what an <c>ONBUILD</c> instruction of the base left for this stage.</summary>
    private void RunTrigger(string expression)
    {
        var place = new Place(state, FromPosition, state.Variables, refusals) { ArgumentOverride = nameof(From.Image), Trigger = expression, Checks = checks };
        if (OnBuildTrigger.Parse(expression, out var problem) is not { } instruction)
        {
            RefusalRules.InvalidTrigger.Report(place, nameof(From.Image), null, expression, problem!);
            return;
        }

        var found = sources.Resolve(instruction);
        state.Triggers.Add((instruction, found));
        Convert(instruction, found, place);
    }

    private void Convert(Instruction instruction, Source[]? found, Place place)
    {
        var wasStopped = checks is { IsStopped: true };
        foreach (var source in found ?? [])
        {
            foreach (var rule in RefusalRules.OfSources) rule.Check(source, place);
        }

        // BuildKit says what it thinks of a port before it refuses it, and of other instructions only what it does not refuse.
        if (instruction is Expose) checks?.Check(instruction, place);
        foreach (var rule in RefusalRules.OfInstructions) rule.Check(instruction, place);
        if (instruction is not Expose && (wasStopped || checks is { IsStopped: false })) checks?.Check(instruction, place);
        instruction.Evaluate(place);
        if (instruction is Add add) state.Added.Add(add.Sources.Select(source => place.Expand(source).Text ?? source).ToArray());
        if (ContextStep.Of(instruction, place, state.Image.WorkingDir.Text ?? "/") is { } step) state.ContextSteps.Add(step);
    }
}
