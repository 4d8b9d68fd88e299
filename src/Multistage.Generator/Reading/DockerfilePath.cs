namespace Multistage.Generator.Reading;

/// <summary>The path of the file that a class writes.</summary>
internal static class DockerfilePath
{
    /// <summary>Checks a path, and brings it in the one form in which two that mean the same file are equal.</summary>
    /// <returns>The path without <c>.</c> and inner <c>..</c> segments; as it was where it is reported.</returns>
    public static string Read(string path, AttributeSite site, ReadingProblems problems)
    {
        if (Problem(path) is { } problem)
        {
            problems.Report(AuthoringRules.InvalidPath, site, "path", Shown(path), problem);
            return path;
        }

        return Normalize(path);
    }

    /// <summary>The path without <c>.</c> and inner <c>..</c> segments.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".") continue;
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..") segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }

        return string.Join("/", segments);
    }

    /// <summary>What is wrong with a path, as a phrase; null where nothing is.</summary>
    public static string? Problem(string path)
    {
        if (path.Trim().Length == 0) return "it is empty";
        if (path.Any(char.IsControl)) return "it holds a line break or another control character";
        if (path.Any(char.IsSurrogate) && !IsWellFormed(path)) return "it holds half a character (a lone surrogate)";
        if (path.IndexOf('\\') >= 0) return "separate folders with '/', which works everywhere";
        if (path[0] == '/' || (path.Length > 1 && path[1] == ':')) return "it must be relative to the folder of the project file";
        if (path.IndexOfAny(['<', '>', ':', '"', '|', '?', '*']) >= 0) return "Windows allows none of < > : \" | ? * in it";
        var segments = path.Split('/');
        if (segments[segments.Length - 1] is "" or "." or "..") return "it names a folder; add the name of the file";
        if (segments.Any(segment => segment.Length == 0)) return "it has an empty segment ('//')";
        if (segments.Any(segment => segment != segment.Trim() || (segment.EndsWith(".", StringComparison.Ordinal) && segment is not ("." or ".."))))
        {
            return "Windows allows no name that begins or ends in a blank or ends in '.'";
        }

        return null;
    }

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index])) continue;
            if (!char.IsSurrogatePair(text, index)) return false;
            index++;
        }

        return true;
    }

    /// <summary>The path as a message can show it, on one line.</summary>
    private static string Shown(string path) =>
        new(path.Select(character => char.IsControl(character) || char.IsSurrogate(character) ? '\uFFFD' : character).ToArray());
}
