namespace Multistage.Generator.Reading;

/// <summary>
/// The last safety net before a text is written: what was rendered is parsed as BuildKit parses it, and must say what the class
/// says, so that no string of an attribute can smuggle in an instruction, a directive or a comment.
/// </summary>
internal static class RoundTrip
{
    /// <summary>The text of a model, or why it cannot be written or does not read back to the same model.</summary>
    public static (string? Text, TextProblem? Problem) Write(Dockerfile dockerfile)
    {
        string text;
        try
        {
            text = DockerfileRenderer.Render(dockerfile);
        }
        catch (DockerfileRenderException exception)
        {
            return (null, new(AuthoringRules.CannotBeWritten, exception.Argument, exception.Message));
        }

        var read = DockerfileParser.Parse(text);
        if (read.Error is { } error) return (null, new(AuthoringRules.RefusedByBuildKit, error.Argument, error.Message));
        return AreEqual(dockerfile, read.GetDockerfile())
            ? (text, null)
            : (null, new(AuthoringRules.CannotBeWritten, null, "This cannot be written in a Dockerfile: BuildKit would read it as something else."));
    }

    /// <summary>
    /// Whether two models say the same, comments included. Blanks between the words of a shell's line do not count: where the
    /// renderer breaks a long line, the parser finds the next one's indentation.
    /// </summary>
    private static bool AreEqual(Dockerfile written, Dockerfile read) => WithoutNeedlessBlanks(written) == WithoutNeedlessBlanks(read);

    private static Dockerfile WithoutNeedlessBlanks(Dockerfile dockerfile) => dockerfile with
    {
        Stages = dockerfile.Stages.Select(stage => stage with
        {
            Instructions = stage.Instructions.Select(SameInstructions.WithoutNeedlessBlanks).ToEquatableArray(),
        }).ToEquatableArray(),
    };
}
