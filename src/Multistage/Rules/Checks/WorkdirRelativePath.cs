namespace Multistage;

/// <summary>DF1010: the first <c>WORKDIR</c> of a file is seen from the directory of the base image.</summary>
internal sealed class WorkdirRelativePath() : InstructionCheck(
    "DF1010", "WorkdirRelativePath", "Relative workdir {0} can have unexpected results if the base image changes")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        if (instruction is not Workdir workdir || place.Stage.HasWorkdir || place.Expand(workdir.Path).Text is not { } path) return;
        if (!ImagePath.IsAbsolute(path, place.Stage.Platform)) run.Report(this, place, GoText.Quote(path));
    }
}
