namespace Multistage;

/// <summary>DF1017: a <c>FROM</c> names no image unless a build argument is given.</summary>
internal sealed class InvalidDefaultArgInFrom() : CheckRule(
    "DF1017", "InvalidDefaultArgInFrom", "Default value for ARG {0} results in empty or invalid base image name")
{
    /// <inheritdoc/>
    public override bool HearsComments => false;

    /// <summary>Reports the stages, up to the first one whose base cannot be expanded.</summary>
    /// <param name="run">The check.</param>
    /// <param name="request">What the build is asked for, of which the arguments do not count.</param>
    public void Check(CheckRun run, BuildRequest request)
    {
        var problems = new List<Refusal>();
        var none = request with { Args = new Dictionary<string, string>() };
        var defaults = GlobalArguments.Read(run.Dockerfile, none, problems);
        if (problems.Count > 0) return;
        for (var index = 0; index < run.Dockerfile.Stages.Count; index++)
        {
            var image = run.Dockerfile.Stages[index].From.Image;
            var name = defaults.Expand(image, out var error);
            if (error is not null) return;
            if (name.Text is { Length: > 0 } text && ImageReference.Problem(text) is null) continue;
            run.Report(this, new InstructionPosition(index, InstructionPosition.FromInstruction), image);
        }
    }
}
