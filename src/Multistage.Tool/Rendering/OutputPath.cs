namespace Multistage.Tool.Rendering;

/// <summary>Where a Dockerfile goes below a folder for several.</summary>
internal static class OutputPath
{
    /// <summary>The path below the folder, with <c>/</c>: that of the Dockerfile, which never leads out of the folder.</summary>
    public static string Below(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or "..") && !part.EndsWith(':')) parts.Add(part);
        }

        return parts is [] or ["-"] ? "Dockerfile" : string.Join('/', parts);
    }
}
