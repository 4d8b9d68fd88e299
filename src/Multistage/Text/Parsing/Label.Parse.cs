namespace Multistage;

/// <content>Reads <c>LABEL</c>.</content>
public sealed partial record Label
{
    internal static Instruction? Parse(InstructionSource source) =>
        PairArguments.Read(source) is { } pairs ? new Label(new EquatableArray<KeyValue>(pairs)) : null;
}
