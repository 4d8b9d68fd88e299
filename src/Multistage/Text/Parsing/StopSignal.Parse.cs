namespace Multistage;

/// <content>Reads <c>STOPSIGNAL</c>, which takes no notice of flags.</content>
public sealed partial record StopSignal
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var signal = source.Arguments;
        return signal.IsEmpty
            ? source.Refuse("STOPSIGNAL needs a signal, such as STOPSIGNAL SIGTERM.", nameof(Signal))
            : new StopSignal(signal.ToString());
    }
}
