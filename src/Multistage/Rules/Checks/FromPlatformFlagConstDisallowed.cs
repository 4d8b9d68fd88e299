namespace Multistage;

/// <summary>DF1018: a <c>FROM</c> asks for one platform whatever the build is for, and the name of the stage does not say so.</summary>
internal sealed class FromPlatformFlagConstDisallowed() : InstructionCheck(
    "DF1018", "FromPlatformFlagConstDisallowed", "FROM --platform flag should not use constant value {0}")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        if (instruction is not From { Platform: { Length: > 0 } word } from || place.Expand(from.Image).Text is not { Length: > 0 }) return;
        var expanded = place.Expand(word);
        if (place.Variables.LookedUp.Count > 0 || expanded.Text is not { } text) return;
        if (PlatformSpecifier.Read(text, place.Stage.Request.Build) is not { } platform) return;
        var name = place.Stage.Stage.Name ?? string.Empty;
        if (Has(name, platform.Os) || Has(name, platform.Architecture)) return;
        run.Report(this, place.Position, GoText.Quote(text));
    }

    private static bool Has(string name, string part) => name.IndexOf(part, StringComparison.Ordinal) >= 0;
}
