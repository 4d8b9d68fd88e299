namespace Multistage.Testing;

/// <summary>The instructions of a file in the canonical style, without comments, to show what differs.</summary>
internal static class BareInstructions
{
    /// <summary>The text.</summary>
    public static string Of(Dockerfile dockerfile) => DockerfileRenderer.Render(dockerfile with
    {
        Header = default,
        GlobalArgs = dockerfile.GlobalArgs.Select(arg => arg with { Comments = default }).ToArray(),
        Stages = dockerfile.Stages.Select(stage => stage with
        {
            From = stage.From with { Comments = default },
            Instructions = stage.Instructions.Select(instruction => instruction with { Comments = default }).ToArray(),
        }).ToArray(),
    });
}
