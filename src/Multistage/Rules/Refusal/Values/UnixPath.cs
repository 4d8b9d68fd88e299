namespace Multistage;

/// <summary>Paths in an image, joined and cleaned as BuildKit does.</summary>
internal static class UnixPath
{
    /// <summary>The path of a second path that is seen from a first one, without <c>.</c>, <c>..</c> and doubled slashes.</summary>
    public static string Join(string from, string path)
    {
        var kept = new List<string>();
        foreach (var part in $"{from}/{path}".Split('/'))
        {
            if (part == "..")
            {
                if (kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                kept.Add(part);
            }
        }

        return "/" + string.Join("/", kept);
    }
}
