namespace Multistage;

/// <summary>
/// DF0143: what a <c>RUN</c> executes is not UTF-8. Values that are expanded or read as JSON lose such bytes on the way; these are
/// sent to the builder as they are, and that takes UTF-8 alone.
/// </summary>
internal sealed class UndecodableCommand() : InstructionRule<Run>(
    "DF0143", "Command is not UTF-8", "The command holds bytes that are not UTF-8, which BuildKit cannot send to the builder: save the file as UTF-8")
{
    /// <inheritdoc/>
    public override bool BreaksChecks => false;

    /// <inheritdoc/>
    protected override void Check(Run instruction, Place place)
    {
        if (place.Checks is not { Syntax.Undecodable: { } undecodable } checks || !InstructionsOf(undecodable, checks.Dockerfile, place).Any(IsUndecodable)) return;

        // A script that names its interpreter is a file, and can hold any bytes.
        if (instruction.Words(place).Any(word => word.IndexOf(Utf8.Replacement) >= 0)) place.Report(this, nameof(Run.Command), null);
    }

    /// <summary>The instruction with its bytes; of a trigger, all those that could have left it.</summary>
    private static IEnumerable<Instruction> InstructionsOf(Dockerfile undecodable, Dockerfile dockerfile, Place place)
    {
        if (place.Trigger is not { } trigger) return [undecodable.Stages[place.Position.Stage].Instructions[place.Position.Index]];
        return undecodable.Stages.SelectMany((stage, index) => stage.Instructions
            .Where((instruction, at) => instruction is OnBuild && dockerfile.Stages[index].Instructions[at] is OnBuild { Expression: var text } && text == trigger));
    }

    private static bool IsUndecodable(Instruction instruction) => instruction switch
    {
        Run { Command: ShellForm shell } => !Characters.AreEncodable(shell.Text) || shell.Heredocs.Any(heredoc => !Characters.AreEncodable(heredoc.Content)),
        OnBuild trigger => !Characters.AreEncodable(trigger.Expression),
        _ => false,
    };
}
