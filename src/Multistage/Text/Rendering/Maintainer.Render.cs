namespace Multistage;

/// <content>How <c>MAINTAINER</c> is written.</content>
public sealed partial record Maintainer
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Name.Length, nameof(Name));
        writer.Text(Name, nameof(Name));
    }
}
