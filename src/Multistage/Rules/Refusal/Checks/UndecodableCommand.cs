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
        // What is read as JSON has lost the bytes.
        var exact = place.WithBytes(instruction);
        if (ReferenceEquals(exact, instruction) || exact.Command is not ShellForm) return;

        // A script that names its interpreter is a file, and can hold any bytes.
        if (exact.Words(place).Any(word => !Characters.AreEncodable(word))) place.Report(this, nameof(Run.Command), null);
    }
}
