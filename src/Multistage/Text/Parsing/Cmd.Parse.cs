namespace Multistage;

/// <content>Reads <c>CMD</c>.</content>
public sealed partial record Cmd
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var command = source.ReadCommand(source.Arguments, mayHaveHeredocs: false);
        return command is not null && source.Flags.Finish() ? new Cmd(command) : null;
    }
}
