namespace Multistage;

/// <summary>DF0120: a <c>--chmod</c> is no file mode.</summary>
internal sealed class InvalidFileMode() : InstructionRule(
    "DF0120", "Invalid file mode", "'{0}' is no file mode: write an octal number up to 7777, such as 755, or symbols such as u=rwX,go=rX")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place)
    {
        var chmod = (instruction as Copy)?.Chmod ?? (instruction as Add)?.Chmod;
        var mode = place.Expand(chmod);
        if (mode.Text is { Length: > 0 } text && !FileMode.IsValid(text)) place.Report(this, nameof(Copy.Chmod), mode.Condition, text);
    }
}
