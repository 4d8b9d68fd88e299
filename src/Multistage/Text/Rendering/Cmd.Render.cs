namespace Multistage;

/// <content>How <c>CMD</c> is written.</content>
public sealed partial record Cmd
{
    internal override void Render(InstructionWriter writer) => CommandText.Write(writer, Command, nameof(Command));
}
