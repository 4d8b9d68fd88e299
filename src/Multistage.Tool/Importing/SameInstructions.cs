namespace Multistage.Tool.Importing;

/// <summary>Whether two instructions say the same; blanks of a shell's line count once.</summary>
internal static class SameInstructions
{
    /// <summary>Whether they say the same.</summary>
    public static bool Are(Instruction first, Instruction second) => Essence(first) == Essence(second);

    private static Instruction Essence(Instruction instruction) => instruction switch
    {
        Run { Command: ShellForm shell } run => run with { Command = shell with { Text = Collapse(shell.Text) } },
        OnBuild onBuild => onBuild with { Expression = Collapse(onBuild.Expression) },
        _ => instruction,
    };

    private static string Collapse(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
