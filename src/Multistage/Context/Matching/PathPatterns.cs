namespace Multistage;

/// <summary>Patterns in order: the last one that matches a path, or a folder it lies in, decides.</summary>
internal sealed class PathPatterns
{
    private readonly List<PathPattern> _patterns = [];

    /// <exception cref="FormatException">The engine refuses one of them.</exception>
    public PathPatterns(IEnumerable<string> patterns)
    {
        foreach (var text in patterns)
        {
            if (PathPattern.ProblemOf(text, atOnce: true) is { } problem) throw new FormatException($"The engine refuses the pattern '{text}': {problem}.");
            if (PathPattern.Read(text) is { } pattern) _patterns.Add(pattern);
        }
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _patterns.Count == 0;

    /// <summary>Those that take something back in.</summary>
    public IEnumerable<PathPattern> Exceptions => _patterns.Where(pattern => pattern.IsException);

    /// <summary>The others.</summary>
    public IEnumerable<PathPattern> Inclusions => _patterns.Where(pattern => !pattern.IsException);

    /// <summary>
    /// Whether they match a path, by what is known of the folder it lies in. The engine does not compare a pattern that could
    /// change nothing, and then does not know of it further down either.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="folder">What matched the folder, from the call for it; null for what lies in no folder.</param>
    /// <param name="matched">What matched the path, for what lies in it.</param>
    /// <exception cref="FormatException">The engine would refuse to build.</exception>
    public bool Match(string path, bool[]? folder, out bool[] matched)
    {
        var result = false;
        matched = new bool[_patterns.Count];
        for (var index = 0; index < matched.Length; index++)
        {
            var pattern = _patterns[index];
            var isMatch = folder is not null && folder[index];
            if (!isMatch && pattern.IsException == result) isMatch = pattern.Matches(path);
            matched[index] = isMatch;
            if (isMatch) result = !pattern.IsException;
        }

        return result;
    }

    /// <summary>Whether they match a path or a folder it lies in, all of them asked for each: what BuildKit's check asks of a source.</summary>
    /// <exception cref="FormatException">The engine would refuse to build.</exception>
    public bool MatchWithParents(string path)
    {
        var result = false;
        foreach (var pattern in _patterns)
        {
            if (pattern.IsException == result && SlashPath.WithParents(path).Any(pattern.Matches)) result = !pattern.IsException;
        }

        return result;
    }
}
