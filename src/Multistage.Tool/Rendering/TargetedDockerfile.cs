using Multistage.Tool.Console;
using Multistage.Tool.Stages;

namespace Multistage.Tool.Rendering;

/// <summary>Leaves one stage of a Dockerfile and what it needs.</summary>
internal static class TargetedDockerfile
{
    /// <summary>The Dockerfile, or why there is no such stage.</summary>
    public static (RenderedDockerfile? Dockerfile, Problem? Problem) Of(RenderedDockerfile whole, string target)
    {
        var read = DockerfileParser.Parse(whole.Text);
        if (read.Dockerfile is not { } dockerfile) return (null, Problem.Refused(whole.Path, read));
        if (StageSelection.Find(dockerfile, target) is not { } stage) return (null, new(whole.Path, StageSelection.NotFound(dockerfile, target)));
        return (whole with { Text = StageSelection.Take(dockerfile, stage).Render() }, null);
    }
}
