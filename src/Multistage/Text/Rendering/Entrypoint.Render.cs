namespace Multistage;

/// <content>How <c>ENTRYPOINT</c> is written.</content>
public sealed partial record Entrypoint
{
    internal override void Render(InstructionWriter writer) => CommandText.Write(writer, Command, nameof(Command));
}
