namespace Multistage;

/// <summary>The options that the query of a Git repository's address may hold: <c>?branch=main&amp;subdir=docs</c>.</summary>
/// <param name="fragment">The address's fragment, which may name a branch and a directory too.</param>
internal sealed class GitOptions(string fragment)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private string _reference = fragment.Split(':')[0];
    private string? _tag;
    private string? _branch;

    public bool? KeepGitDir { get; private set; }

    public string? Commit { get; private set; }

    /// <summary>Reads a query. Returns what is wrong with it, as a phrase; null where nothing is.</summary>
    public string? Read(string query)
    {
        foreach (var pair in query.Split('&'))
        {
            if (pair.Length == 0 || pair.Contains(';')) continue;
            var equals = pair.IndexOf('=');

            // Go passes over an option that it cannot read.
            if (Decode(equals < 0 ? pair : pair.Substring(0, equals)) is not { } key) continue;
            if (Decode(equals < 0 ? string.Empty : pair.Substring(equals + 1)) is not { } value) continue;
            if (!_seen.Add(key)) return $"its query has '{key}' twice";
            if (Take(key, value) is { } problem) return problem;
        }

        return Conflict();
    }

    private static string? Decode(string text) => PercentEscapes.Decode(text.Replace('+', ' '));

    private string? Take(string key, string value)
    {
        var isSwitch = key is "submodules" or "keep-git-dir" or "fetch-by-commit";
        if (isSwitch)
        {
            var on = true;
            if (value.Length > 0 && !GoNumber.TryBoolean(value, out on)) return $"'{key}' in its query must be true or false";
            if (key == "keep-git-dir") KeepGitDir = on;
            return null;
        }

        if (value.Length == 0) return $"'{key}' in its query has no value";
        switch (key)
        {
            case "ref":
                return Refer(value);
            case "tag":
                _tag = value;
                return null;
            case "branch":
                _branch = value;
                return null;
            case "subdir":
                return Subdirectory(value);
            case "checksum" or "commit":
                Commit = value;
                return null;
            case "mtime":
                return value is "checkout" or "commit" ? null : "'mtime' in its query must be checkout or commit";
            default:
                return $"'{key}' in its query is no option: there are ref, tag, branch, subdir, commit, keep-git-dir, submodules, mtime and fetch-by-commit";
        }
    }

    private string? Refer(string value)
    {
        if (_reference.Length > 0 && _reference != value) return $"it asks for both '{_reference}' and '{value}'";
        _reference = value;
        return null;
    }

    private string? Subdirectory(string value)
    {
        var colon = fragment.IndexOf(':');
        var other = colon < 0 ? string.Empty : UnixPath.Join("/", fragment.Substring(colon + 1)).Substring(1);
        return other.Length == 0 || other == value ? null : $"it asks for the directories '{other}' and '{value}'";
    }

    private string? Conflict()
    {
        if (_tag is not null && _branch is not null) return "its query asks for both a tag and a branch";
        if (_tag is not null) return Refer(Qualify(_tag, "refs/tags/"));
        return _branch is not null ? Refer(Qualify(_branch, "refs/heads/")) : null;
    }

    private static string Qualify(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name : prefix + name;
}
