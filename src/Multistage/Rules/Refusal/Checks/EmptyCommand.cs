namespace Multistage;

/// <summary>DF0140: a <c>RUN</c> in exec form has nothing to execute.</summary>
internal sealed class EmptyCommand() : InstructionRule<Run>(
    "DF0140", "Nothing to run", "RUN [] has no program to execute: name one, or leave the instruction out")
{
    /// <inheritdoc/>
    public override bool BreaksChecks => false;

    /// <inheritdoc/>
    protected override void Check(Run instruction, Place place)
    {
        if (instruction.Command is ExecForm { Arguments.IsEmpty: true }) place.Report(this, nameof(Run.Command), null);
    }
}
