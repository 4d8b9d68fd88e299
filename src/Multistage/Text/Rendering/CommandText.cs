namespace Multistage;

/// <summary>The command of <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c> and <c>HEALTHCHECK</c>.</summary>
internal static class CommandText
{
    /// <param name="writer">The instruction's writer.</param>
    /// <param name="command">The command.</param>
    /// <param name="argument">The property that holds it.</param>
    /// <param name="prefix">What stands before the command.</param>
    public static void Write(InstructionWriter writer, Command command, string argument, string prefix = "")
    {
        switch (command)
        {
            case ExecForm exec:
                writer.Json(exec.Arguments, argument, prefix);
                break;
            case ShellForm { Heredocs.IsEmpty: true } shell:
                RefuseJson(shell, argument);
                writer.Text(shell.Text, argument, prefix);
                break;
            case ShellForm:
                throw Refuse.Because("only RUN, COPY and ADD can have heredocs", argument);
            default:
                throw Refuse.Because("the content of the script file was not put in its place", argument);
        }
    }

    /// <summary>Refuses a line of the shell that BuildKit would take for exec form.</summary>
    public static void RefuseJson(ShellForm shell, string argument)
    {
        if (JsonArray.IsArray(shell.Text))
        {
            throw Refuse.Because("a line of the shell that is a JSON array would be taken for exec form: use exec form", argument);
        }
    }
}
