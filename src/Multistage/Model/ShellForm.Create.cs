namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record ShellForm
{
    /// <summary>Commands of which each runs if the one before succeeded; a single one of several lines is a script.</summary>
    /// <param name="commands">The commands, without blanks around them; <c>&amp;&amp;</c> joins them.</param>
    public static ShellForm Of(params string[] commands)
    {
        var trimmed = commands.Select(command => Whitespace.Trim(ContinuedText.Join(command, '\\') ?? command)).ToArray();
        return trimmed.Length == 1 && trimmed[0].IndexOf('\n') >= 0 ? Script(commands[0]) : new(string.Join(" && ", trimmed));
    }

    /// <summary>
    /// A script, which reaches the shell as it is: no variable in it is expanded before. If its first line starts with
    /// <c>#!</c>, that program executes it. It goes on after a command that fails, unless it says <c>set -e</c>.
    /// </summary>
    /// <param name="script">The lines. Windows line ends become <c>\n</c>, and the last line gets one.</param>
    public static ShellForm Script(string script)
    {
        var heredoc = Heredoc.Of(script);
        return new("<<" + heredoc.Name) { Heredocs = EquatableArray.Of(heredoc) };
    }
}
