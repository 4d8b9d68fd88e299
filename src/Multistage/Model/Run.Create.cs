namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Run
{
    /// <summary>Commands for the shell: <c>RUN a &amp;&amp; b</c>. A single one of several lines is a script.</summary>
    /// <param name="commands">The commands, of which each runs if the one before succeeded.</param>
    public static Run Shell(params string[] commands) => new(ShellForm.Of(commands));

    /// <summary>A program without a shell: <c>RUN ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The program and its arguments, each as the process gets it.</param>
    public static Run Exec(params string[] arguments) => new(ExecForm.Of(arguments));

    /// <summary>A script in a heredoc, which the shell (or the program after its <c>#!</c>) gets as it is.</summary>
    /// <param name="script">The lines. Windows line ends become <c>\n</c>, and the last line gets one.</param>
    public static Run Script(string script) => new(ShellForm.Script(script));
}
