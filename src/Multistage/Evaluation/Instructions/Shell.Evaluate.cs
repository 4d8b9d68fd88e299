namespace Multistage;

/// <content>What <c>SHELL</c> does to the image.</content>
public sealed partial record Shell
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        place.Stage.Image.Shell = Arguments;
        place.Commit("SHELL " + GoText.List(Arguments));
    }
}
