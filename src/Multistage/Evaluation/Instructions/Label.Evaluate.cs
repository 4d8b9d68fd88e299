namespace Multistage;

/// <content>What <c>LABEL</c> does to the image.</content>
public sealed partial record Label
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        var pairs = Pairs.Select(pair => (Key: place.Expand(pair.Key), Value: place.Expand(pair.Value))).ToList();
        foreach (var pair in pairs) place.Stage.Image.Labels.Set(Unknown.Or(pair.Key), Unknown.Or(pair.Value));
        if (place.Stage.Image.HasHistory) place.Commit("LABEL " + string.Join(" ", pairs.Select(pair => $"{pair.Key.Text}={pair.Value.Text}")));
    }
}
