namespace Multistage;

/// <summary>DF0111: a <c>--platform</c> is no platform.</summary>
internal sealed class InvalidPlatform() : InstructionRule<From>(
    "DF0111", "Invalid platform", "'{0}' is no platform: write os/architecture, such as linux/arm64, or os/architecture/variant, such as linux/arm/v7")
{
    /// <inheritdoc/>
    protected override void Check(From instruction, Place place)
    {
        if (instruction.Platform is not { Length: > 0 } word) return;
        var platform = place.Expand(word);
        if (platform.Text is not { } text || PlatformSpecifier.IsValid(text)) return;
        place.Report(this, nameof(From.Platform), platform.Condition, text.Length == 0 ? word : text);
    }
}
