namespace Multistage;

/// <content>What a test asks about a command.</content>
public abstract partial record Command
{
    /// <summary>
    /// Whether a text occurs in the command: in the shell's line, in its heredocs or in one of the arguments. Case counts, and
    /// parts of words are found too: <c>gcc</c> in <c>gcc-12</c>.
    /// </summary>
    /// <param name="text">What to look for.</param>
    public bool Mentions(string text) => Texts.Any(part => part.IndexOf(text, StringComparison.Ordinal) >= 0);

    private IEnumerable<string> Texts => this switch
    {
        ShellForm shell => shell.Heredocs.Select(heredoc => heredoc.Content).Prepend(shell.Text),
        ExecForm exec => exec.Arguments,
        _ => [],
    };
}
