namespace Multistage;

/// <content>How <c>ONBUILD</c> is written.</content>
public sealed partial record OnBuild
{
    internal override void Render(InstructionWriter writer)
    {
        var trigger = new TriggerText(Expression, writer.Escape);
        writer.OpensHeredocs = trigger.OpensHeredocs;
        writer.Verbatim(trigger.Line, nameof(Expression));
        writer.Heredocs(trigger.ReadHeredocs());
    }
}
