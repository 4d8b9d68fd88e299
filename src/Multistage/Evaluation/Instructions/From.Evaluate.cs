namespace Multistage;

/// <content>What <c>FROM</c> does to the image.</content>
public sealed partial record From
{
    /// <inheritdoc/>
    internal override void Evaluate(Place place)
    {
        var stage = place.Stage;
        stage.BaseName = place.Expand(Image);
        if (place.Expand(Platform).Text is { } name && PlatformSpecifier.Read(name, stage.Request.Build) is { } platform) stage.Platform = platform;
    }
}
