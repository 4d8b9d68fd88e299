namespace Multistage.Tool.Formatting;

/// <summary>What the whole file says of each of its instructions.</summary>
/// <param name="Escape">The escape character.</param>
/// <param name="ShellBlanksCount">
/// Whether a shell may run to which blanks mean something, such as that of Windows or a program of any kind.
/// </param>
internal sealed record FileStyle(char Escape, bool ShellBlanksCount)
{
    private static readonly HashSet<string> PosixShells = new(StringComparer.Ordinal) { "sh", "bash", "ash", "dash", "zsh", "ksh", "busybox" };

    /// <summary>The style of a file.</summary>
    public static FileStyle Of(Dockerfile dockerfile)
    {
        var escape = dockerfile.Directives.EscapeCharacter;
        return new(escape, escape != '\\' || dockerfile.Stages.Any(stage => IsWindows(stage.From) || stage.Instructions.Any(RunsOtherShell)));
    }

    /// <summary>Whether two instructions say the same.</summary>
    public bool AreSame(Instruction first, Instruction second)
    {
        first = OldPair.Modernise(first with { Comments = default }, Escape);
        second = OldPair.Modernise(second with { Comments = default }, Escape);
        return ShellBlanksCount ? first == second : SameInstructions.Are(first, second);
    }

    private static bool IsWindows(From from) => IsWindows(from.Image) || (from.Platform is { } platform && IsWindows(platform));

    private static bool IsWindows(string name) =>
        name.Contains("windows", StringComparison.OrdinalIgnoreCase) || name.Contains("nanoserver", StringComparison.OrdinalIgnoreCase);

    private static bool RunsOtherShell(Instruction instruction) =>
        instruction is Shell { Arguments: [var program, ..] } && !PosixShells.Contains(program[(program.LastIndexOf('/') + 1)..]);
}
