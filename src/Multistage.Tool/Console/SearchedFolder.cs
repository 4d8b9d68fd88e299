using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Multistage.Tool.Console;

/// <summary>
/// A folder as a pattern sees it: without those that are not searched, and without links to folders, which may lead in circles.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="unreadable">Takes what is said of each folder that cannot be read.</param>
internal sealed class SearchedFolder(DirectoryInfo folder, ICollection<Problem> unreadable) : DirectoryInfoBase
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <inheritdoc/>
    public override string Name => folder.Name;

    /// <inheritdoc/>
    public override string FullName => folder.FullName;

    /// <inheritdoc/>
    public override DirectoryInfoBase? ParentDirectory => folder.Parent is { } parent ? new SearchedFolder(parent, unreadable) : null;

    /// <inheritdoc/>
    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in Entries())
        {
            if (entry is FileInfo file) yield return new FileInfoWrapper(file);
            else if (entry is DirectoryInfo inner && IsSearched(inner)) yield return new SearchedFolder(inner, unreadable);
        }
    }

    /// <inheritdoc/>
    public override DirectoryInfoBase GetDirectory(string path) => new SearchedFolder(new(Path.Combine(FullName, path)), unreadable);

    /// <inheritdoc/>
    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new(Path.Combine(FullName, path)));

    private static bool IsSearched(DirectoryInfo inner) =>
        !inner.Attributes.HasFlag(FileAttributes.ReparsePoint) && !DockerfileNames.IsSkippedFolder(inner.Name);

    private FileSystemInfo[] Entries()
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(new(FullName, $"This folder cannot be read: {exception.Message}"));
            return [];
        }
    }
}
