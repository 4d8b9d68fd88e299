namespace Multistage.Generator.Reading;

/// <summary>
/// The last safety net before a text is written: what was rendered is parsed as BuildKit parses it, and must say what the class
/// says, so that no string of an attribute can smuggle in an instruction, a directive or a comment.
/// </summary>
internal static class RoundTrip
{
    /// <summary>The text of a model; null where it cannot be written, or does not read back to the same model.</summary>
    public static string? Render(Dockerfile dockerfile)
    {
        string text;
        try
        {
            text = DockerfileRenderer.Render(dockerfile);
        }
        catch (DockerfileRenderException)
        {
            // The analyzer meets the same exception, and reports it on the attribute.
            return null;
        }

        return DockerfileParser.Parse(text).Dockerfile is { } read && AreEqual(dockerfile, read) ? text : null;
    }

    /// <summary>
    /// Whether two models say the same. Blanks between the words of a shell's line do not count: where the renderer breaks
    /// a long line, the parser finds the next one's indentation.
    /// </summary>
    public static bool AreEqual(Dockerfile written, Dockerfile read) => Normalize(written) == Normalize(read);

    /// <summary>Whether two instructions say the same; see <see cref="AreEqual(Dockerfile, Dockerfile)"/>.</summary>
    public static bool AreEqual(Instruction written, Instruction read) => Normalize(written) == Normalize(read);

    private static Dockerfile Normalize(Dockerfile dockerfile) => dockerfile with
    {
        Stages = dockerfile.Stages.Select(stage => stage with
        {
            Instructions = stage.Instructions.Select(Normalize).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static Instruction Normalize(Instruction instruction) => instruction switch
    {
        Run run => run with { Command = Normalize(run.Command)! },
        Cmd cmd => cmd with { Command = Normalize(cmd.Command)! },
        Entrypoint entrypoint => entrypoint with { Command = Normalize(entrypoint.Command)! },
        Healthcheck healthcheck => healthcheck with { Command = Normalize(healthcheck.Command) },
        OnBuild onBuild => onBuild with { Expression = ShellBlanks.Collapse(onBuild.Expression) },
        _ => instruction,
    };

    private static Command? Normalize(Command? command) =>
        command is ShellForm shell ? shell with { Text = ShellBlanks.Collapse(shell.Text) } : command;
}
