namespace Multistage;

/// <content>How <c>ENV</c> is written.</content>
public sealed partial record Env
{
    internal override void Render(InstructionWriter writer) => KeyValueList.Write(writer, Pairs, nameof(Pairs));
}
