namespace Multistage;

/// <content>How <c>USER</c> is written.</content>
public sealed partial record User
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Name.Length, nameof(Name));
        writer.Text(Name, nameof(Name));
    }
}
