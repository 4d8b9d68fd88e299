namespace Multistage.Testing;

/// <summary>What a command says.</summary>
internal static class CommandTexts
{
    /// <summary>The shell's line and its heredocs, or the arguments.</summary>
    public static IEnumerable<string> Of(Command command) => command switch
    {
        ShellForm shell => shell.Heredocs.Select(heredoc => heredoc.Content).Prepend(shell.Text),
        ExecForm exec => exec.Arguments,
        _ => [],
    };
}
