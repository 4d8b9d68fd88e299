namespace Multistage;

/// <content>Reads <c>SHELL</c>.</content>
public sealed partial record Shell
{
    internal static Instruction? Parse(InstructionSource source)
    {
        var command = source.ReadCommand(source.Arguments, mayHaveHeredocs: false);
        if (command is null || !source.Flags.Finish()) return null;
        return command is ExecForm { Arguments: { IsEmpty: false } arguments }
            ? new Shell(arguments)
            : source.Refuse("SHELL needs a JSON array, such as SHELL [\"/bin/bash\", \"-c\"].", nameof(Arguments));
    }
}
