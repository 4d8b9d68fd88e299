namespace Multistage;

/// <summary>DF1015: a <c>FROM</c> asks for <c>$TARGETPLATFORM</c>, which it has anyway.</summary>
internal sealed class RedundantTargetPlatform() : InstructionCheck(
    "DF1015", "RedundantTargetPlatform", "Setting platform to predefined {0} in FROM is redundant as this is the default behavior")
{
    private const string TargetPlatform = "TARGETPLATFORM";

    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        if (instruction is not From { Platform: { Length: > 0 } platform } from || place.Expand(from.Image).Text is not { Length: > 0 }) return;
        var expanded = place.Expand(platform);
        var variables = place.Variables;
        if (variables.LookedUp.Count == 0 || !variables.LookedUp.All(variable => variable is { IsSet: true, Name: TargetPlatform })) return;
        if (variables.TryGet(TargetPlatform, out var target) && target.Value == expanded.Text) run.Report(this, place.Position, platform);
    }
}
