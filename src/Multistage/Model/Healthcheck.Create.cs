namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Healthcheck
{
    /// <summary>No check, not even that of the base image: <c>HEALTHCHECK NONE</c>.</summary>
    public static Healthcheck None { get; } = new((Command?)null);

    /// <summary>A program without a shell: <c>HEALTHCHECK CMD ["program", "argument"]</c>.</summary>
    /// <param name="arguments">The program and its arguments, each as the process gets it.</param>
    public static Healthcheck Exec(params string[] arguments) => new(ExecForm.Of(arguments));

    /// <summary>Commands for the shell: <c>HEALTHCHECK CMD a &amp;&amp; b</c>.</summary>
    /// <param name="commands">The commands, each on one line, of which each runs if the one before succeeded.</param>
    public static Healthcheck Shell(params string[] commands) => new(ShellForm.Of(commands));
}
