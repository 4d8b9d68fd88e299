namespace Multistage.Testing;

/// <summary>Something that happens in a build.</summary>
/// <param name="Step">The step as BuildKit calls it, such as <c>[final 2/5] RUN make</c>.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Text">A line of its output, why it failed, the warning; empty for the others.</param>
public sealed record DockerBuildProgress(string Step, DockerBuildProgressKind Kind, string Text)
{
    /// <summary>The line that a person reads.</summary>
    public override string ToString() => Kind switch
    {
        DockerBuildProgressKind.Started => Step,
        DockerBuildProgressKind.Output => $"    {Text}",
        DockerBuildProgressKind.Cached => $"{Step}: cached",
        DockerBuildProgressKind.Completed => $"{Step}: done",
        DockerBuildProgressKind.Failed => $"{Step}: failed: {Text}",
        _ => $"{Step}: warning: {Text}",
    };
}
