namespace Multistage;

/// <content>Reads <c>ENV</c>.</content>
public sealed partial record Env
{
    internal static Instruction? Parse(InstructionSource source) =>
        PairArguments.Read(source) is { } pairs ? new Env(new EquatableArray<KeyValue>(pairs)) : null;
}
