namespace Multistage.Testing;

/// <content>Which images a build starts from.</content>
public static partial class DockerfileAssert
{
    /// <summary>
    /// Every image that a build of the file takes has a tag other than <c>latest</c>, or a digest: those of <c>FROM</c>,
    /// <c>COPY --from</c> and mounts, with the defaults of the arguments in them, in each stage.
    /// </summary>
    /// <param name="image">The file.</param>
    /// <param name="except">Images that need none, as they are written or with their variables replaced, and names of build contexts, which look like images: <c>--build-context</c>.</param>
    /// <exception cref="DockerfileAssertionException">An image is not pinned.</exception>
    public static void PinsBaseImages(DockerfileDefinition image, params string[] except) =>
        RequirePins(Readable.Stages(image), BaseImagePin.Tag, except);

    /// <summary>Every image that a build of the stage takes has a tag other than <c>latest</c>, or a digest.</summary>
    /// <param name="stage">The stage; those that are built for it count.</param>
    /// <param name="except">Images that need none, and names of build contexts.</param>
    /// <exception cref="DockerfileAssertionException">An image is not pinned.</exception>
    public static void PinsBaseImages(StageDefinition stage, params string[] except) =>
        RequirePins(Readable.WithNeeded(stage), BaseImagePin.Tag, except);

    /// <summary>Every image that a build of the file takes has a digest, so that each build takes the same.</summary>
    /// <param name="image">The file.</param>
    /// <param name="except">Images that need none, and names of build contexts.</param>
    /// <exception cref="DockerfileAssertionException">An image has no digest.</exception>
    public static void PinsBaseImagesByDigest(DockerfileDefinition image, params string[] except) =>
        RequirePins(Readable.Stages(image), BaseImagePin.Digest, except);

    /// <summary>Every image that a build of the stage takes has a digest, so that each build takes the same.</summary>
    /// <param name="stage">The stage; those that are built for it count.</param>
    /// <param name="except">Images that need none, and names of build contexts.</param>
    /// <exception cref="DockerfileAssertionException">An image has no digest.</exception>
    public static void PinsBaseImagesByDigest(StageDefinition stage, params string[] except) =>
        RequirePins(Readable.WithNeeded(stage), BaseImagePin.Digest, except);

    private static void RequirePins(IEnumerable<StageDefinition> stages, BaseImagePin pin, string[] except)
    {
        var failure = new Failure();
        foreach (var stage in stages)
        {
            foreach (var (flow, name) in UsedImages.Of(stage))
            {
                if (except.Contains(name, StringComparer.Ordinal) || except.Contains(flow.Source.Name, StringComparer.Ordinal)) continue;
                if (UsedImages.WhyNotPinned(name, pin) is { } problem) failure.At(flow, problem);
            }
        }

        failure.ThrowIfAny(
            failure.Count == 1 ? "A base image is not pinned." : $"{failure.Count} base images are not pinned.",
            pin == BaseImagePin.Digest
                ? "add the digest that `docker buildx imagetools inspect IMAGE` shows: FROM python:3.12@sha256:..."
                : "name a version, as in FROM python:3.12, or a digest.");
    }
}
