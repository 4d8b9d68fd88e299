namespace Multistage;

/// <summary>DF1006: a stage is called <c>scratch</c> or <c>context</c>, which mean something else.</summary>
internal sealed class ReservedStageName() : FileCheck(
    "DF1006", "ReservedStageName", "Stage name should not use the same name as reserved stage {0}")
{
    /// <inheritdoc/>
    public override bool HearsComments => false;

    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        for (var index = 0; index < run.Dockerfile.Stages.Count; index++)
        {
            var name = run.Dockerfile.Stages[index].Name;
            if (name is not ("scratch" or "context")) continue;
            run.Report(this, new InstructionPosition(index, InstructionPosition.FromInstruction), GoText.Quote(name));
        }
    }
}
