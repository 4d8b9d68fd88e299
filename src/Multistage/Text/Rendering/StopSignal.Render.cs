namespace Multistage;

/// <content>How <c>STOPSIGNAL</c> is written.</content>
public sealed partial record StopSignal
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Signal.Length, nameof(Signal));
        writer.Text(Signal, nameof(Signal));
    }
}
