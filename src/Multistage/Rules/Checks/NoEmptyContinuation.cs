namespace Multistage;

/// <summary>DF1003: an empty line stands between the lines of an instruction.</summary>
internal sealed class NoEmptyContinuation() : FileCheck("DF1003", "NoEmptyContinuation", "Empty continuation line")
{
    /// <inheritdoc/>
    public override bool HearsComments => false;

    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        foreach (var instruction in run.Syntax.Instructions)
        {
            if (instruction.HasEmptyContinuation) run.Report(this, instruction.Position);
        }
    }
}
