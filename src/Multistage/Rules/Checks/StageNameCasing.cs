namespace Multistage;

/// <summary>DF1001: the name of a stage has capital letters.</summary>
internal sealed class StageNameCasing() : FileCheck("DF1001", "StageNameCasing", "Stage name '{0}' should be lowercase")
{
    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        foreach (var instruction in run.Syntax.Instructions)
        {
            if (instruction.Position is not { Stage: >= 0, Index: InstructionPosition.FromInstruction }) continue;
            var words = instruction.Words;
            if (words.Count == 3 && words[2].ToLowerInvariant() != words[2]) run.Report(this, instruction.Position, words[2]);
        }
    }
}
