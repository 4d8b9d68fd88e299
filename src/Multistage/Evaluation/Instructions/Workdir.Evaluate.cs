namespace Multistage;

/// <content>What <c>WORKDIR</c> does to the image.</content>
public sealed partial record Workdir
{
    /// <summary>A relative path is seen from the directory before it. The directory is made, which is a layer, unless it is the root.</summary>
    internal override void Evaluate(Place place)
    {
        var image = place.Stage.Image;
        place.Stage.HasWorkdir = true;
        var path = place.Expand(Path);
        if (path.Text is not { } text)
        {
            image.WorkingDir = new(null, Condition.Lost);
            return;
        }

        var platform = place.Stage.Platform;
        if (image.WorkingDir.Text is not { } current) return;
        var directory = ImagePath.Resolve(current, text, platform);
        var isAbsolute = ImagePath.IsAbsolute(text, platform);
        image.WorkingDir = new(directory, isAbsolute ? path.Condition : Condition.Of(image.WorkingDir.Condition, path.Condition));
        var inHistory = platform.IsWindows ? directory.Replace('\\', '/') : directory;
        place.Commit("WORKDIR " + inHistory, withLayer: inHistory != "/");
    }
}
