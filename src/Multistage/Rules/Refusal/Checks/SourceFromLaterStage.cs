namespace Multistage;

/// <summary>DF0116: a <c>--from</c> names a stage that comes later.</summary>
internal sealed class SourceFromLaterStage() : SourceRule(
    "DF0116", "Source from a later stage", "Stage '{0}' comes later, and only what is built already can be copied or mounted: move it up")
{
    /// <inheritdoc/>
    public override void Check(Source source, Place place)
    {
        if (source.Stage is not { } stage || source.IsCircular || source.Name.Length == 0) return;
        if (stage.Index >= place.Stage.Index) place.Report(this, source.Argument, null, stage.DisplayName);
    }
}
