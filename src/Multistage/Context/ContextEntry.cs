namespace Multistage;

/// <summary>A file or a folder of a build context, with what lies in it.</summary>
/// <param name="path">The path from the root of the context; empty for the root.</param>
/// <param name="isFolder">Whether it is a folder.</param>
internal sealed class ContextEntry(string path, bool isFolder)
{
    private readonly SortedDictionary<string, ContextEntry> _children = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public string Name => SlashPath.NameOf(Path);

    /// <summary>A file becomes a folder when something is added to it.</summary>
    public bool IsFolder { get; private set; } = isFolder;

    /// <summary>What lies in a folder, by name.</summary>
    public IEnumerable<ContextEntry> Children => _children.Values;

    /// <summary>What lies at a path seen from this entry; null where nothing does.</summary>
    public ContextEntry? Find(string path)
    {
        var found = this;
        foreach (var name in path.Split('/'))
        {
            if (name.Length > 0 && !found._children.TryGetValue(name, out found)) return null;
        }

        return found;
    }

    /// <summary>The entry of a name in this folder, which is made where it is missing.</summary>
    public ContextEntry Add(string name, bool isFolder)
    {
        IsFolder = true;
        if (!_children.TryGetValue(name, out var child))
        {
            child = new(SlashPath.Combine(Path, name), isFolder);
            _children.Add(name, child);
        }

        child.IsFolder |= isFolder;
        return child;
    }

    /// <summary>All files in it, or the file itself, in the order of their paths.</summary>
    public IEnumerable<ContextEntry> Files()
    {
        var open = new Stack<ContextEntry>();
        open.Push(this);
        while (open.Count > 0)
        {
            var entry = open.Pop();
            if (!entry.IsFolder) yield return entry;
            foreach (var child in entry.Children.Reverse()) open.Push(child);
        }
    }
}
