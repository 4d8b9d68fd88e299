namespace Multistage;

/// <summary>A source of a <c>COPY</c> or an <c>ADD</c> in the build context, with its variables replaced.</summary>
internal sealed record CopySource
{
    private const string Pivot = "/./";

    private readonly string _path;
    private readonly string? _include;

    /// <param name="text">What the source says.</param>
    /// <param name="parents">Whether the folders it lies in are kept, from a pivot <c>/./</c> on.</param>
    public CopySource(string text, bool parents)
    {
        Text = text;
        _path = text;
        if (parents)
        {
            var pivot = text.IndexOf(Pivot, StringComparison.Ordinal);
            var pattern = pivot < 0 ? text : text.Substring(pivot + Pivot.Length);
            _path = pivot < 0 ? string.Empty : text.Substring(0, pivot);
            pattern = IncludeOf(pattern);
            _include = pattern;
            IsPattern = FileNamePattern.HasWildcard(_path) || FileNamePattern.HasWildcard(pattern);
            RequiredPath = IsPattern ? null : SlashPath.InContext(_path + "/" + pattern);
        }
        else
        {
            IsPattern = FileNamePattern.HasWildcard(text);
            RequiredPath = IsPattern ? null : SlashPath.InContext(text);
        }
    }

    /// <summary>What the source says.</summary>
    public string Text { get; }

    /// <summary>Whether no build argument and no base image makes it another one.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Whether it has wildcards; then the engine does not mind when nothing matches.</summary>
    public bool IsPattern { get; }

    /// <summary>Whether the folders it lies in are kept.</summary>
    public bool KeepsParents => _include is not null;

    /// <summary>What has to be in the context, or the build fails; null for a pattern.</summary>
    public string? RequiredPath { get; }

    /// <summary>What is taken of the folders that <see cref="Find"/> gives; null where all is.</summary>
    /// <exception cref="FormatException">It is no pattern: the engine refuses it when it copies, not before.</exception>
    public PathPatterns? Includes() => _include is null ? null : new([_include]);

    /// <summary>The files and folders that it names.</summary>
    public IEnumerable<ContextEntry> Find(ContextEntry context)
    {
        // The part in front of the first wildcard is a path as it is written, escapes included.
        var names = SlashPath.InContext(_path).Split('/');
        var first = Array.FindIndex(names, FileNamePattern.HasWildcard);
        if (first < 0) return context.Find(string.Join("/", names)) is { } entry ? [entry] : [];
        if (context.Find(string.Join("/", names.Take(first))) is not { } folder) return [];
        var pattern = FileNamePattern.Parse(string.Join("/", names.Skip(first)));
        return pattern.IsWellFormed ? Search(pattern, folder) : [];
    }

    /// <summary>A folder that matches is taken as a whole, and not looked into.</summary>
    private static IEnumerable<ContextEntry> Search(FileNamePattern pattern, ContextEntry folder)
    {
        var start = folder.Path.Length == 0 ? 0 : folder.Path.Length + 1;
        var open = new Stack<ContextEntry>(folder.Children.Reverse());
        while (open.Count > 0)
        {
            var entry = open.Pop();
            if (pattern.Matches(entry.Path.Substring(start)) == true)
            {
                yield return entry;
                continue;
            }

            foreach (var child in entry.Children.Reverse()) open.Push(child);
        }
    }

    /// <summary>A path that begins with a slash is not cleaned before its slash is taken away.</summary>
    private static string IncludeOf(string pattern) =>
        pattern.StartsWith("/", StringComparison.Ordinal) ? pattern.Substring(1) : SlashPath.InContext(pattern);
}
