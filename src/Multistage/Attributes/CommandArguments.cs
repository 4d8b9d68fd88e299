namespace Multistage;

/// <summary>What <c>[Cmd]</c>, <c>[Entrypoint]</c> and <c>[Healthcheck]</c> share: arguments of the exec form, or a line for the shell.</summary>
internal static class CommandArguments
{
    public static Command Read(Arguments arguments, string argument, string?[]? values, string? shell)
    {
        if (shell is null) return new ExecForm(arguments.Exec(argument, values, "say what to execute: a program and its arguments, or Shell"));
        if (values is { Length: > 0 }) arguments.Refuse("Shell", "a program with its arguments and 'Shell' exclude each other");
        return ShellForm.Of(arguments.Command("Shell", shell));
    }
}
