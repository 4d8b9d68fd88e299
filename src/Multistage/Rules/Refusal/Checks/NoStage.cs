namespace Multistage;

/// <summary>DF0103: there is nothing to build.</summary>
internal sealed class NoStage() : FileRule(
    "DF0103", "No stage to build", "There is no stage to build: begin one with FROM")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Dockerfile dockerfile, BuildRequest request, VariableScope globals)
    {
        if (dockerfile.Stages.IsEmpty) yield return Find(null, null);
    }
}
