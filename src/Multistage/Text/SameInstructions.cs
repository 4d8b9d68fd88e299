namespace Multistage;

/// <summary>
/// Tells whether two Dockerfiles say the same: the same directives, stages and instructions, in the same order. Comments do not
/// count, nor how many blanks part the words of a shell's line, since that depends on how a long line is broken.
/// </summary>
public static class SameInstructions
{
    /// <summary>Whether two files hold the same instructions.</summary>
    /// <param name="first">A file.</param>
    /// <param name="second">Another one.</param>
    public static bool In(Dockerfile first, Dockerfile second) =>
        IsSame(first.Directives, second.Directives)
        && AllAre(first.GlobalArgs, second.GlobalArgs, Are)
        && AllAre(first.Stages, second.Stages, IsSame);

    /// <summary>Whether two instructions say the same.</summary>
    /// <param name="first">An instruction.</param>
    /// <param name="second">Another one.</param>
    public static bool Are(Instruction first, Instruction second) =>
        first.GetType() == second.GetType() && Essence(first).Equals(Essence(second));

    /// <summary>The instruction without comments and needless blanks: equal where two instructions say the same.</summary>
    /// <param name="instruction">The instruction.</param>
    internal static Instruction Essence(Instruction instruction) =>
        WithoutNeedlessBlanks(instruction.Comments.IsEmpty ? instruction : instruction with { Comments = default });

    /// <summary>The instruction with its comments, and with one blank for several where a shell takes them for one.</summary>
    /// <param name="instruction">The instruction.</param>
    internal static Instruction WithoutNeedlessBlanks(Instruction instruction) => instruction switch
    {
        Run run => run with { Command = WithoutNeedlessBlanks(run.Command)! },
        Cmd cmd => cmd with { Command = WithoutNeedlessBlanks(cmd.Command)! },
        Entrypoint entrypoint => entrypoint with { Command = WithoutNeedlessBlanks(entrypoint.Command)! },
        Healthcheck healthcheck => healthcheck with { Command = WithoutNeedlessBlanks(healthcheck.Command) },
        OnBuild onBuild => onBuild with { Expression = ShellBlanks.Collapse(onBuild.Expression) },
        _ => instruction,
    };

    private static Command? WithoutNeedlessBlanks(Command? command) =>
        command is ShellForm shell ? shell with { Text = ShellBlanks.Collapse(shell.Text) } : command;

    private static bool IsSame(Directives first, Directives second) =>
        first.Syntax == second.Syntax && first.EscapeCharacter == second.EscapeCharacter && first.Check == second.Check;

    private static bool IsSame(Stage first, Stage second) =>
        Are(first.From, second.From) && AllAre(first.Instructions, second.Instructions, Are);

    private static bool AllAre<T>(EquatableArray<T> first, EquatableArray<T> second, Func<T, T, bool> areSame)
    {
        if (first.Count != second.Count) return false;
        for (var index = 0; index < first.Count; index++)
        {
            if (!areSame(first[index], second[index])) return false;
        }

        return true;
    }
}
