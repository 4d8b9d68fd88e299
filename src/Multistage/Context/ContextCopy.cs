namespace Multistage;

/// <summary>A <c>COPY</c> or an <c>ADD</c> with its variables replaced, as far as it takes files of the build context.</summary>
/// <param name="Sources">The paths and patterns; downloads and Git repositories are not among them.</param>
/// <param name="Destination">The path in the image, from the root.</param>
internal sealed record ContextCopy(EquatableArray<CopySource> Sources, CopyDestination Destination)
{
    /// <summary>The patterns of <c>--exclude</c>.</summary>
    public EquatableArray<string> Exclude { get; init; }

    /// <summary>Whether archives are unpacked.</summary>
    public bool Unpacks { get; init; }

    /// <summary>Whether the files are a layer of their own, in which nothing is yet.</summary>
    public bool IsLink { get; init; }

    /// <summary>Reads an instruction; null where it is none of the two, or takes its files from a stage or an image.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="workingDirectory">The working directory where it stands.</param>
    /// <param name="expand">Replaces the variables of a word.</param>
    public static ContextCopy? Of(Instruction instruction, string workingDirectory, Func<string, Value> expand)
    {
        switch (instruction)
        {
            case Copy { From: null } copy:
                return Of(copy.Sources, copy.Destination, copy.Parents, workingDirectory, expand) with
                {
                    Exclude = copy.Exclude,
                    IsLink = copy.Link && string.IsNullOrEmpty(copy.Chmod),
                };
            case Add add:
                return Of(add.Sources, add.Destination, false, workingDirectory, expand) with
                {
                    Exclude = add.Exclude,
                    IsLink = add.Link && string.IsNullOrEmpty(add.Chmod),
                    Unpacks = add.Unpack ?? true,
                };
            default:
                return null;
        }
    }

    /// <summary>The files that are copied, in the order in which the engine does.</summary>
    /// <param name="context">The root of the context.</param>
    /// <param name="folders">The folders of the image; those that are made are added.</param>
    /// <exception cref="FormatException">The engine refuses a pattern when it copies.</exception>
    public IEnumerable<CopiedFile> Copy(ContextEntry context, ImageFolders folders)
    {
        var excludes = Exclude.IsEmpty ? null : new PathPatterns(Exclude);
        foreach (var source in Sources)
        {
            var includes = source.Includes();
            foreach (var entry in source.Find(context))
            {
                foreach (var file in new EntryCopy(entry, includes, excludes, folders, Unpacks).To(Destination)) yield return file;
            }
        }
    }

    private static ContextCopy Of(
        EquatableArray<string> sources, string destination, bool parents, string workingDirectory, Func<string, Value> expand)
    {
        var known = new List<CopySource>();
        foreach (var word in sources)
        {
            var value = expand(word);
            if (value.Text is not { } source) continue;
            if (RemoteSource.Of(source) is { IsGit: false, IsDownload: false }) known.Add(new(source, parents) { IsCertain = value.Condition is null });
        }

        return new(known.ToEquatableArray(), CopyDestination.Of(workingDirectory, expand(destination).Text ?? string.Empty));
    }
}
