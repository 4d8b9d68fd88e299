namespace Multistage;

/// <summary>DF1013: an <c>ENV</c> or <c>LABEL</c> is written without <c>=</c>.</summary>
internal sealed class LegacyKeyValueFormat() : InstructionCheck(
    "DF1013", "LegacyKeyValueFormat", "\"{0} key=value\" should be used instead of legacy \"{0} key value\" format")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        var pairs = instruction switch
        {
            Env env => env.Pairs,
            Label label => label.Pairs,
            _ => default,
        };
        foreach (var pair in pairs)
        {
            if (pair.Legacy) run.Report(this, place, run.KeywordOf(place));
        }
    }
}
