namespace Multistage;

/// <summary>Paths of a bake file. All that comes in is relative to the project's folder, with <c>/</c>.</summary>
/// <param name="projectDirectory">The full path of that folder; null where it is not known.</param>
internal sealed class BakePaths(string? projectDirectory)
{
    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path.Substring(0, slash) : ".";

    /// <summary>A path as seen from a folder; null where that takes the names of folders above the project, and they are not known.</summary>
    public string? Relative(string folder, string path)
    {
        var (from, to) = (Segments(folder), Segments(path));
        var common = Common(from, to);
        if (from.Skip(common).Contains(".."))
        {
            if (projectDirectory is null) return null;
            (from, to) = (Segments(projectDirectory + "/" + folder), Segments(projectDirectory + "/" + path));
            common = Common(from, to);
        }

        var steps = Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common));
        return string.Join("/", steps) is { Length: > 0 } relative ? relative : ".";
    }

    /// <summary>A path that may be a full one, as seen from the project's folder.</summary>
    public string FromProject(string path)
    {
        var slashes = path.Replace('\\', '/');
        var isFull = slashes.StartsWith("/", StringComparison.Ordinal) || (slashes.Length > 1 && slashes[1] == ':');
        if (!isFull || projectDirectory is null) return slashes;
        var (from, to) = (Segments(projectDirectory), Segments(slashes));
        var common = Common(from, to);
        return string.Join("/", Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    private static int Common(List<string> left, List<string> right)
    {
        var common = 0;
        while (common < left.Count && common < right.Count && left[common] == right[common]) common++;
        return common;
    }

    private static List<string> Segments(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..") segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }

        return segments;
    }
}
