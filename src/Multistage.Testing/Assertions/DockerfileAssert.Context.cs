namespace Multistage.Testing;

/// <content>Which files of a build context end in an image.</content>
public static partial class DockerfileAssert
{
    private const int ShownFiles = 10;

    /// <summary>The image has a file of the build context, or a file of a folder of it.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="context">The context: files by name, or <see cref="BuildContext.FromFolder"/>, with or without a <c>.dockerignore</c>.</param>
    /// <param name="path">The file or folder, from the root of the context.</param>
    /// <param name="to">Where it lies in the image, from its root; null for anywhere.</param>
    /// <exception cref="DockerfileAssertionException">It has not; the message says whether the context has it, and what the image takes.</exception>
    public static void Takes(DockerfileDefinition image, BuildContext context, string path, string? to = null) =>
        Takes(Readable.LastStage(image), context, path, to);

    /// <summary>The stage's image has a file of the build context, or a file of a folder of it.</summary>
    /// <param name="stage">The stage; what it copies from other stages is not of the context.</param>
    /// <param name="context">The context: files by name, or <see cref="BuildContext.FromFolder"/>, with or without a <c>.dockerignore</c>.</param>
    /// <param name="path">The file or folder, from the root of the context.</param>
    /// <param name="to">Where it lies in the image, from its root; null for anywhere.</param>
    /// <exception cref="DockerfileAssertionException">It has not; the message says whether the context has it, and what the image takes.</exception>
    public static void Takes(StageDefinition stage, BuildContext context, string path, string? to = null)
    {
        if (to is not null && !to.StartsWith('/')) throw new ArgumentException($"'{to}' is no path from the root of the image.", nameof(to));
        var (evaluated, files) = FilesOf(stage, context);
        var taken = files.Where(file => IsIn(path, file.Source)).ToList();
        if (taken.Exists(file => to is null || IsIn(to, file.Destination))) return;

        var failure = evaluated.Failure();
        if (taken.Count > 0)
        {
            failure.Throw($"{Readable.Capital(stage)} takes {path} to {taken[0].Destination}, and should take it to {to}.", "mend the destination of the COPY.");
        }

        if (!context.Contains(path))
        {
            failure.Throw(
                $"{Readable.Capital(stage)} does not take {path}, which is not in the build context.",
                "add the file, or take it back in where the .dockerignore leaves it out: !" + path);
        }

        failure.With(files.Count == 0 ? "  No file of the build context is taken." : "  These files are taken:\n" + List(files)).Throw(
            $"{Readable.Capital(stage)} does not take {path}, which is in the build context.", $"name it: COPY {path} ... ([Copy(\"{path}\", ...)]).");
    }

    /// <summary>The image has no file of the build context with this path, or below it.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="context">The context: files by name, or <see cref="BuildContext.FromFolder"/>, with or without a <c>.dockerignore</c>.</param>
    /// <param name="path">The file or folder, from the root of the context.</param>
    /// <exception cref="DockerfileAssertionException">It has one; the message says where it lies.</exception>
    public static void DoesNotTake(DockerfileDefinition image, BuildContext context, string path) => DoesNotTake(Readable.LastStage(image), context, path);

    /// <summary>The stage's image has no file of the build context with this path, or below it.</summary>
    /// <param name="stage">The stage; what it copies from other stages is not of the context.</param>
    /// <param name="context">The context: files by name, or <see cref="BuildContext.FromFolder"/>, with or without a <c>.dockerignore</c>.</param>
    /// <param name="path">The file or folder, from the root of the context.</param>
    /// <exception cref="DockerfileAssertionException">It has one; the message says where it lies.</exception>
    public static void DoesNotTake(StageDefinition stage, BuildContext context, string path)
    {
        var (evaluated, files) = FilesOf(stage, context);
        var taken = files.Where(file => IsIn(path, file.Source)).ToList();
        if (taken.Count == 0) return;
        evaluated.Failure().With(List(taken)).Throw(
            $"{Readable.Capital(stage)} takes {path} of the build context.", $"leave it out: a line {path} in the .dockerignore, or COPY --exclude={path} ...");
    }

    private static (EvaluatedStage Evaluated, IReadOnlyList<CopiedFile> Files) FilesOf(StageDefinition stage, BuildContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (EvaluatedStage.Of(stage, null, "COPY", "ADD"), context.Copied(stage));
    }

    private static bool IsIn(string path, string file)
    {
        var folder = RootedPath.Clean(path).TrimEnd('/') + "/";
        return (RootedPath.Clean(file) + "/").StartsWith(folder, StringComparison.Ordinal);
    }

    private static string List(IReadOnlyList<CopiedFile> files)
    {
        var lines = files.Take(ShownFiles).Select(file => $"    {file}").ToList();
        if (files.Count > ShownFiles) lines.Add($"    ... and {files.Count - ShownFiles} more");
        return string.Join('\n', lines);
    }
}
