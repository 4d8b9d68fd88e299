namespace Multistage;

/// <summary>The folders that are known to be in an image: a file that is copied to one goes into it.</summary>
internal sealed class ImageFolders
{
    /// <summary>What an image with a Linux distribution has, by the Filesystem Hierarchy Standard.</summary>
    private static readonly string[] Usual =
    [
        "/bin", "/dev", "/etc", "/home", "/lib", "/media", "/mnt", "/opt", "/proc", "/root", "/run", "/sbin", "/srv", "/sys", "/tmp",
        "/usr/bin", "/usr/lib", "/usr/local/bin", "/usr/local/etc", "/usr/local/lib", "/usr/local/sbin", "/usr/local/share", "/usr/sbin",
        "/usr/share", "/var/cache", "/var/lib", "/var/log", "/var/run", "/var/spool", "/var/tmp",
    ];

    private readonly HashSet<string> _folders;

    private ImageFolders(IEnumerable<string> folders) => _folders = new(folders, StringComparer.Ordinal) { "/" };

    /// <summary>The folders of <c>scratch</c>: none but the root.</summary>
    public static ImageFolders OfScratch() => new([]);

    /// <summary>The folders that nearly every image has.</summary>
    public static ImageFolders OfImage()
    {
        var folders = new ImageFolders([]);
        foreach (var folder in Usual) folders.Add(folder);
        return folders;
    }

    public bool Contains(string path) => _folders.Contains(path);

    /// <summary>Adds the folders of a layer.</summary>
    public void AddAll(ImageFolders layer) => _folders.UnionWith(layer._folders);

    /// <summary>Adds a folder and those it lies in.</summary>
    public void Add(string path)
    {
        foreach (var folder in SlashPath.WithParents(path)) _folders.Add(folder);
    }
}
