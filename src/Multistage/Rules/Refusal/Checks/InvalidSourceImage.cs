namespace Multistage;

/// <summary>DF0112: a <c>--from</c> names neither a stage nor anything that could be an image.</summary>
internal sealed class InvalidSourceImage() : SourceRule(
    "DF0112", "Invalid source image", "'{0}' is neither a stage of this file nor the name of an image: {1}")
{
    /// <inheritdoc/>
    public override bool BreaksEveryBuild => true;

    /// <inheritdoc/>
    public override void Check(Source source, Place place)
    {
        if (!source.IsImage || source.Name is "" or "scratch") return;
        if (ImageReference.Problem(source.Name) is { } problem) place.Report(this, source.Argument, null, source.Name, problem);
    }
}
