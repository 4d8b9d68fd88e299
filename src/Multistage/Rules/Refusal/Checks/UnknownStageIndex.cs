namespace Multistage;

/// <summary>DF0114: a <c>--from</c> is a number that no stage has.</summary>
internal sealed class UnknownStageIndex() : SourceRule(
    "DF0114", "Unknown stage number", "There is no stage number {0}: the first stage is 0; better name the stage and write its name")
{
    /// <inheritdoc/>
    public override bool BreaksEveryBuild => true;

    /// <inheritdoc/>
    public override void Check(Source source, Place place)
    {
        if (source.IsUnknownIndex) place.Report(this, source.Argument, null, source.Name);
    }
}
