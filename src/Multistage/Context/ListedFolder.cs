namespace Multistage;

/// <summary>A folder that exists in a list of paths alone.</summary>
internal sealed class ListedFolder(ContextEntry entry) : IContextFolder
{
    /// <summary>The root of a list of files; a path that ends in <c>/</c> is a folder.</summary>
    public static ListedFolder Of(IEnumerable<string> paths)
    {
        var root = new ContextEntry(string.Empty, isFolder: true);
        foreach (var path in paths)
        {
            var entry = root;
            var names = SlashPath.InContext(path).Split('/');
            for (var index = 0; index < names.Length && names[0].Length > 0; index++)
            {
                entry = entry.Add(names[index], isFolder: index < names.Length - 1 || path[path.Length - 1] == '/');
            }
        }

        return new(root);
    }

    /// <inheritdoc/>
    public IEnumerable<(string Name, IContextFolder? Folder)> Read() =>
        entry.Children.Select(child => (child.Name, child.IsFolder ? (IContextFolder)new ListedFolder(child) : null));
}
