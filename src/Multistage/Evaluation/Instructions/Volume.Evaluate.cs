namespace Multistage;

/// <content>What <c>VOLUME</c> does to the image.</content>
public sealed partial record Volume
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        var paths = Paths.Select(path => Unknown.Or(place.Expand(path))).ToList();
        foreach (var path in paths) place.Stage.Image.Volumes.Set(path, string.Empty);
        if (place.Stage.Image.HasHistory) place.Commit("VOLUME " + GoText.List(paths.Select(path => path.Value)));
    }
}
