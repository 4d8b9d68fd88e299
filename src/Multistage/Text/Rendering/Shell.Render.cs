namespace Multistage;

/// <content>How <c>SHELL</c> is written.</content>
public sealed partial record Shell
{
    internal override void Render(InstructionWriter writer)
    {
        Refuse.Empty(Arguments.Count, nameof(Arguments));
        writer.Json(Arguments, nameof(Arguments));
    }
}
