namespace Multistage;

/// <content>What <c>USER</c> does to the image.</content>
public sealed partial record User
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        var name = place.Expand(Name);
        place.Stage.Image.User = Unknown.Or(name);
        place.Commit("USER " + name.Text);
    }
}
