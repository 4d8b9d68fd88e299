namespace Multistage;

/// <summary>DF0131: a <c>STOPSIGNAL</c> is no signal.</summary>
internal sealed class InvalidSignal() : InstructionRule<StopSignal>(
    "DF0131", "Invalid signal", "'{0}' is no signal: write a name such as SIGTERM, or a number such as 15")
{
    /// <inheritdoc/>
    protected override void Check(StopSignal instruction, Place place)
    {
        var signal = place.Expand(instruction.Signal);
        if (signal.Text is { } text && !SignalName.IsValid(text))
        {
            place.Report(this, nameof(StopSignal.Signal), signal.Condition, text.Length == 0 ? instruction.Signal : text);
        }
    }
}
