namespace Multistage;

/// <content>How <c>LABEL</c> is written.</content>
public sealed partial record Label
{
    internal override void Render(InstructionWriter writer) => KeyValueList.Write(writer, Pairs, nameof(Pairs));
}
