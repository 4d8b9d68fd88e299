namespace Multistage;

/// <summary>DF1005: two stages have one name.</summary>
internal sealed class DuplicateStageName() : FileCheck("DF1005", "DuplicateStageName", "Duplicate stage name {0}, stage names should be unique")
{
    /// <inheritdoc/>
    public override bool HearsComments => false;

    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < run.Dockerfile.Stages.Count; index++)
        {
            if (run.Dockerfile.Stages[index].Name is not { Length: > 0 } name || names.Add(name)) continue;
            run.Report(this, new InstructionPosition(index, InstructionPosition.FromInstruction), GoText.Quote(name));
        }
    }
}
