using System.Text;

namespace Multistage;

/// <summary>Paths with <c>/</c>, cleaned as Go's <c>filepath.Clean</c> does on Linux; nothing is looked up on a disk.</summary>
internal static class SlashPath
{
    /// <summary>The shortest form of a path: no <c>.</c>, no doubled slash, no slash at the end; <c>..</c> stays where nothing is left to leave.</summary>
    public static string Clean(string path)
    {
        var isRooted = path.Length > 0 && path[0] == '/';
        var kept = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part.Length == 0 || part == ".") continue;
            var canLeave = kept.Count > 0 && kept[kept.Count - 1] != "..";
            if (part != ".." || !(isRooted || canLeave)) kept.Add(part);
            else if (canLeave) kept.RemoveAt(kept.Count - 1);
        }

        var cleaned = string.Join("/", kept);
        if (isRooted) return "/" + cleaned;
        return cleaned.Length == 0 ? "." : cleaned;
    }

    /// <summary>A path seen from the root of a context: what would leave the root stays in it. The root itself is empty.</summary>
    public static string InContext(string path) => Clean("/" + path).Substring(1);

    /// <summary>A path in a folder; the folder's path is empty for the root.</summary>
    public static string Combine(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The folders that a path lies in, the outermost first, and the path itself.</summary>
    public static IEnumerable<string> WithParents(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path.Substring(0, slash);
        yield return path;
    }

    /// <summary>How many bytes a text has in a file.</summary>
    public static int ByteCount(string text) => Encoding.UTF8.GetByteCount(text);
}
