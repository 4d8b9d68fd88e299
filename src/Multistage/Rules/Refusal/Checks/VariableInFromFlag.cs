namespace Multistage;

/// <summary>DF0113: a <c>--from</c> holds a variable, which BuildKit does not expand there.</summary>
internal sealed class VariableInFromFlag() : SourceRule(
    "DF0113", "Variable in --from", "BuildKit expands no variables in --from: make '{0}' the FROM of a stage of its own, with a global ARG, and copy from that stage")
{
    /// <inheritdoc/>
    public override bool BreaksEveryBuild => true;

    /// <inheritdoc/>
    public override void Check(Source source, Place place)
    {
        if (source.HasVariables) place.Report(this, source.Argument, null, source.Name);
    }
}
