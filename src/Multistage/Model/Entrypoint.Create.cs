namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Entrypoint
{
    /// <summary>A program without a shell: <c>ENTRYPOINT ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The program and its arguments, each as the process gets it.</param>
    public static Entrypoint Exec(params string[] arguments) => new(ExecForm.Of(arguments));

    /// <summary>Commands for the shell: <c>ENTRYPOINT a &amp;&amp; b</c>.</summary>
    /// <param name="commands">The commands, each on one line, of which each runs if the one before succeeded.</param>
    public static Entrypoint Shell(params string[] commands) => new(ShellForm.Of(commands));
}
