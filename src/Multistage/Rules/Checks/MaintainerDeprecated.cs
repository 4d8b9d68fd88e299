namespace Multistage;

/// <summary>DF1008: <c>MAINTAINER</c> is deprecated.</summary>
internal sealed class MaintainerDeprecated() : FileCheck(
    "DF1008", "MaintainerDeprecated", "Maintainer instruction is deprecated in favor of using label")
{
    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        for (var stage = 0; stage < run.Dockerfile.Stages.Count; stage++)
        {
            var instructions = run.Dockerfile.Stages[stage].Instructions;
            for (var index = 0; index < instructions.Count; index++)
            {
                if (instructions[index] is Maintainer) run.Report(this, new InstructionPosition(stage, index));
            }
        }
    }
}
