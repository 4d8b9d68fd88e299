namespace Multistage.Testing;

/// <summary>The instructions of a file in the canonical style, without comments, to show what differs.</summary>
internal static class BareInstructions
{
    /// <summary>The text.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="other">Another one: an instruction that says the same there is written as it is there.</param>
    public static string Of(Dockerfile dockerfile, Dockerfile? other = null)
    {
        var written = other is null ? [] : other.Stages.SelectMany(stage => stage.Instructions).ToList();
        return DockerfileRenderer.Render(dockerfile with
        {
            Header = default,
            GlobalArgs = dockerfile.GlobalArgs.Select(arg => arg with { Comments = default }).ToArray(),
            Stages = dockerfile.Stages.Select(stage => stage with
            {
                From = stage.From with { Comments = default },
                Instructions = stage.Instructions.Select(instruction => As(written, instruction) with { Comments = default }).ToArray(),
            }).ToArray(),
        });
    }

    private static Instruction As(List<Instruction> written, Instruction instruction) =>
        written.Find(other => SameInstructions.Are(other, instruction)) ?? instruction;
}
