namespace Multistage;

/// <summary>A folder on a disk. A link is taken for a file, as the engine sends it; nothing is read but names.</summary>
internal sealed class DiskFolder(string path) : IContextFolder
{
    /// <inheritdoc/>
    public IEnumerable<(string Name, IContextFolder? Folder)> Read()
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            var isFolder = (entry.Attributes & (FileAttributes.Directory | FileAttributes.ReparsePoint)) == FileAttributes.Directory;
            yield return (entry.Name, isFolder ? new DiskFolder(entry.FullName) : null);
        }
    }
}
