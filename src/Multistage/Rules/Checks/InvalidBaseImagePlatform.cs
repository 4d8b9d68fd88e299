namespace Multistage;

/// <summary>DF1014: a base image is for another platform than the stage.</summary>
internal sealed class InvalidBaseImagePlatform() : CheckRule(
    "DF1014", "InvalidBaseImagePlatform", "Base image {0} was pulled with platform {1}, expected {2} for current build")
{
    /// <inheritdoc/>
    public override bool HearsComments => false;

    /// <summary>Reports a base image whose config is known.</summary>
    public void Check(Place place, CheckRun run)
    {
        var stage = place.Stage;
        if (stage.Base is not null || stage.BaseName.Text is not { } name || name == "scratch") return;
        if (ImageReference.Problem(name) is not null || stage.Request.BaseImages.Find(name)?.ToState() is not { } image) return;
        if (image.Os.Reason is not null || image.Architecture.Reason is not null) return;
        var expected = stage.Platform;
        if (image.Os.Value == expected.Os && image.Architecture.Value == expected.Architecture) return;
        var actual = Platform.Of(image.Os.Value, string.Empty, image.Architecture.Value, image.Variant.Value ?? string.Empty);
        run.Report(this, place, name, GoText.Quote(actual.FullName), GoText.Quote(expected.FullName));
    }
}
