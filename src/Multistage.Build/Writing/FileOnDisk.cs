using System.Text;

namespace Multistage.Build.Writing;

/// <summary>What stands at a path before anything is written there.</summary>
internal sealed record FileOnDisk(FileKind Kind, bool IsReadOnly, byte[] Content)
{
    public static FileOnDisk Nothing { get; } = new(FileKind.Missing, false, []);

    /// <summary>The content as text; bytes that are no UTF-8 become replacement characters.</summary>
    public string Text => Encoding.UTF8.GetString(Content);

    /// <summary>Looks at a path. Links are not followed.</summary>
    public static FileOnDisk At(string path)
    {
        FileAttributes attributes;
        try
        {
            attributes = File.GetAttributes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Nothing;
        }

        if ((attributes & FileAttributes.ReparsePoint) != 0)
        {
            return new FileOnDisk(FileKind.Link, false, []);
        }

        if ((attributes & FileAttributes.Directory) != 0)
        {
            return new FileOnDisk(FileKind.Directory, false, []);
        }

        return new FileOnDisk(FileKind.File, (attributes & FileAttributes.ReadOnly) != 0, File.ReadAllBytes(path));
    }
}
