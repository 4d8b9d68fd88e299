namespace Multistage;

/// <summary>An image as far as it is made of the build context.</summary>
/// <param name="context">The root of the context.</param>
/// <param name="folders">The folders it has at first.</param>
internal sealed class ContextImage(ContextEntry context, ImageFolders folders)
{
    private readonly Dictionary<string, CopiedFile> _byDestination = new(StringComparer.Ordinal);
    private readonly List<CopiedFile> _files = [];

    /// <summary>The files in the order in which they were copied; of two with one destination, the later.</summary>
    public EquatableArray<CopiedFile> Files => _files
        .Where(file => file.IsUnpacked || ReferenceEquals(_byDestination[file.Destination], file))
        .ToEquatableArray();

    /// <summary>Does what an instruction does.</summary>
    public void Add(ContextStep step)
    {
        folders.Add("/" + SlashPath.InContext(step.WorkingDirectory));
        if (step.Copy is not { } copy) return;
        var own = copy.IsLink ? ImageFolders.OfScratch() : folders;
        foreach (var file in copy.Copy(context, own))
        {
            if (!file.IsUnpacked) _byDestination[file.Destination] = file;
            _files.Add(file);
        }

        if (copy.IsLink) folders.AddAll(own);
    }
}
