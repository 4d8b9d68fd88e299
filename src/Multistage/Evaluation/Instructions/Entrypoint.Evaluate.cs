namespace Multistage;

/// <content>What <c>ENTRYPOINT</c> does to the image.</content>
public sealed partial record Entrypoint
{
    /// <summary>Takes away the command that a base had, since it was for another program; one of the same stage stays.</summary>
    internal override void Evaluate(Place place)
    {
        var image = place.Stage.Image;
        image.Entrypoint = ShellWords.Of(Command, image);
        if (!place.Stage.HasCmd) image.Cmd = EquatableArray<string>.Empty;
        if (image.HasHistory) place.Commit("ENTRYPOINT " + ShellWords.Quoted(Command, place.WithBytes(this).Command, image));
    }
}
