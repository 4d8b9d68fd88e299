namespace Multistage;

/// <content>What <c>STOPSIGNAL</c> does to the image.</content>
public sealed partial record StopSignal
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        var signal = place.Expand(Signal);
        place.Stage.Image.StopSignal = Unknown.Or(signal);
        place.Commit("STOPSIGNAL " + signal.Text);
    }
}
