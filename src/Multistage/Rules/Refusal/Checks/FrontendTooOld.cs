namespace Multistage;

/// <summary>DF0201: the frontend that the file asks for does not know what the file uses.</summary>
internal sealed class FrontendTooOld() : FileRule(
    "DF0201", "Frontend too old", "{0} needs frontend {1}, but the file asks for {2}: write '# syntax=docker/dockerfile:{3}'")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Dockerfile dockerfile, BuildRequest request, VariableScope globals)
    {
        if (FrontendVersion.Of(dockerfile.Directives.Syntax) is not { } frontend) yield break;
        var lacking = FrontendFeatures.NewerThan(frontend);
        for (var stage = 0; stage < dockerfile.Stages.Count; stage++)
        {
            var instructions = dockerfile.Stages[stage].Instructions;
            for (var index = -1; index < instructions.Count; index++)
            {
                var instruction = index < 0 ? dockerfile.Stages[stage].From : instructions[index];
                foreach (var feature in lacking)
                {
                    if (!feature.IsUsedBy(instruction)) continue;
                    var asked = dockerfile.Directives.Syntax is { } syntax ? $"'{syntax}'" : "the builder's own";
                    yield return Find(new(stage, index), feature.Argument, feature.Name, feature.Needs, asked, feature.Remedy);
                }
            }
        }
    }
}
