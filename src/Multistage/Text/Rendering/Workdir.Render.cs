namespace Multistage;

/// <content>How <c>WORKDIR</c> is written.</content>
public sealed partial record Workdir
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Path.Length, nameof(Path));
        writer.Text(Path, nameof(Path));
    }
}
