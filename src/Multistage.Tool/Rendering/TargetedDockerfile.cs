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
        if (StageSelection.Find(dockerfile, target) is not { } stage) return (null, new(whole.Path, NotFound(dockerfile, target)));
        return (whole with { Text = StageSelection.Take(dockerfile, stage).Render() }, null);
    }

    private static string NotFound(Dockerfile dockerfile, string target)
    {
        var last = dockerfile.Stages.Count - 1;
        var names = dockerfile.Stages.Select(stage => stage.Name).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => $"'{name}'").ToList();
        return (last, names) switch
        {
            (< 0, _) => $"There is no stage '{target}', since the file has none.",
            (_, []) => $"There is no stage '{target}'. No stage has a name; the numbers are 0 to {last}.",
            _ => $"There is no stage '{target}', only {string.Join(", ", names)} and the numbers 0 to {last}.",
        };
    }
}
