namespace Multistage;

/// <summary>Copies one file or folder of a build context, in thought, as the engine does.</summary>
/// <param name="entry">The file, or the folder whose content is copied.</param>
/// <param name="includes">What is taken of a folder; null for all of it.</param>
/// <param name="excludes">What is not; null where nothing is left out.</param>
/// <param name="folders">The folders of the image.</param>
/// <param name="unpacks">Whether archives are unpacked.</param>
internal sealed class EntryCopy(ContextEntry entry, PathPatterns? includes, PathPatterns? excludes, ImageFolders folders, bool unpacks)
{
    private static readonly string[] ArchiveEndings =
    [
        ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz", ".tar.zst", ".tzst",
    ];

    /// <summary>What is copied. The patterns of <c>--exclude</c> are about what lies in a folder, not about a source itself.</summary>
    public IEnumerable<CopiedFile> To(CopyDestination destination)
    {
        if (entry.IsFolder) return Folder(entry, destination.Path);
        var isUnpacked = unpacks && Array.Exists(ArchiveEndings, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        var path = destination.Path;
        if (isUnpacked || destination.IsFolder) folders.Add(path);
        if (!isUnpacked && folders.Contains(path)) path = Within(path, entry.Name);
        folders.Add(path.Substring(0, Math.Max(1, path.LastIndexOf('/'))));
        return [new(entry.Path, path) { IsUnpacked = isUnpacked }];
    }

    private static string Within(string folder, string name) => folder == "/" ? "/" + name : folder + "/" + name;

    private List<CopiedFile> Folder(ContextEntry folder, string destination)
    {
        var copied = new List<CopiedFile>();
        folders.Add(destination);
        Visit(folder, string.Empty, destination, null, null, copied);
        return copied;
    }

    private void Visit(ContextEntry folder, string path, string destination, bool[]? included, bool[]? excluded, List<CopiedFile> copied)
    {
        foreach (var child in folder.Children)
        {
            var childPath = SlashPath.Combine(path, child.Name);
            bool[]? childIncluded = null;
            bool[]? childExcluded = null;
            var isIncluded = includes is null || includes.Match(childPath, included, out childIncluded);
            var isExcluded = excludes is not null && excludes.Match(childPath, excluded, out childExcluded);
            var target = Within(destination, child.Name);
            if (isIncluded && !isExcluded)
            {
                folders.Add(child.IsFolder ? target : destination);
                if (!child.IsFolder) copied.Add(new(child.Path, target));
            }

            if (child.IsFolder && (!isExcluded || excludes!.Exceptions.Any()))
            {
                Visit(child, childPath, target, childIncluded, childExcluded, copied);
            }
        }
    }
}
