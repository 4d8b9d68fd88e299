namespace Multistage;

/// <summary>DF1007: a <c>CMD</c> or <c>ENTRYPOINT</c> runs in a shell that nobody chose, which keeps the signals from the program.</summary>
internal sealed class JSONArgsRecommended() : InstructionCheck(
    "DF1007", "JSONArgsRecommended", "JSON arguments recommended for {0} to prevent unintended behavior related to OS signals")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        var command = instruction switch
        {
            Cmd cmd => cmd.Command,
            Entrypoint entrypoint => entrypoint.Command,
            _ => null,
        };
        if (command is ShellForm && place.Stage.Image.Shell.Value.IsEmpty) run.Report(this, place, run.KeywordOf(place));
    }
}
