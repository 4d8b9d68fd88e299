namespace Multistage;

/// <summary>DF0115: stages copy from each other in a circle.</summary>
internal sealed class CircularStages() : SourceRule(
    "DF0115", "Circular stages", "Stage '{0}' needs this stage itself, so neither can be built first: move what both need to a stage above them")
{
    /// <inheritdoc/>
    public override bool BreaksEveryBuild => true;

    /// <inheritdoc/>
    public override void Check(Source source, Place place)
    {
        if (source.IsCircular) place.Report(this, source.Argument, null, source.Stage!.DisplayName);
    }
}
