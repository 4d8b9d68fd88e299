namespace Multistage;

/// <content>How <c>EXPOSE</c> is written.</content>
public sealed partial record Expose
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Ports.Count, nameof(Ports));
        foreach (var port in Ports) Refuse.Separated(port, nameof(Ports));
        writer.Words(Ports, nameof(Ports));
    }
}
