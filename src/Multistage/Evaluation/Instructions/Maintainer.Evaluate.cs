namespace Multistage;

/// <content>What <c>MAINTAINER</c> does to the image.</content>
public sealed partial record Maintainer
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        place.Stage.Image.Author = Name;
        place.Commit("MAINTAINER " + Name);
    }
}
