namespace Multistage;

/// <content>Reads <c>ENTRYPOINT</c>.</content>
public sealed partial record Entrypoint
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var command = source.ReadCommand(source.Arguments, mayHaveHeredocs: false);
        return command is not null && source.Flags.Finish() ? new Entrypoint(command) : null;
    }
}
