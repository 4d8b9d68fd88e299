namespace Multistage;

/// <content>What <c>CMD</c> does to the image.</content>
public sealed partial record Cmd
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        var image = place.Stage.Image;
        image.Cmd = ShellWords.Of(Command, image);
        image.ArgsEscaped = true;
        place.Stage.HasCmd = true;
        if (image.HasHistory) place.Commit("CMD " + ShellWords.Quoted(Command, place.WithBytes(this).Command, image));
    }
}
