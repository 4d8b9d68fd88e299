namespace Multistage;

/// <summary>
/// A <c>.dockerignore</c> file: which files of a folder are no part of the build context. It is read and matched as BuildKit does on
/// Linux and macOS, the corners included; on Windows, BuildKit's client reads <c>\</c> as a path separator, and this does not.
/// </summary>
/// <example>
/// <code>
/// var ignore = DockerIgnore.Parse(File.ReadAllText(".dockerignore"));
/// Assert.True(ignore.Ignores("src/bin/app.dll"));
/// </code>
/// </example>
/// <remarks>See <see href="https://docs.docker.com/build/concepts/context/#dockerignore-files"/>.</remarks>
public sealed class DockerIgnore
{
    /// <summary>The longest line that BuildKit reads, in bytes.</summary>
    private const int LongestLine = 65_535;

    private readonly PathPatterns? _patterns;
    private readonly List<string> _exceptions = [];
    private readonly bool _canSkipFolders;

    private DockerIgnore(List<DockerIgnorePattern> patterns, DockerIgnoreProblem? unreadable)
    {
        Patterns = patterns.ToEquatableArray();
        var problems = new List<DockerIgnoreProblem>();
        if (unreadable is not null) problems.Add(unreadable);
        foreach (var pattern in patterns)
        {
            if (PathPattern.ProblemOf(pattern.Text) is { } problem) problems.Add(new(pattern.Line, problem));
        }

        Problems = problems.OrderBy(problem => problem.Line).ToEquatableArray();
        if (unreadable is not null || patterns.Exists(pattern => PathPattern.ProblemOf(pattern.Text, atOnce: true) is not null)) return;

        // As the engine does, a folder is skipped where no exception can be about what is in it, which it tells from how they begin.
        _patterns = new(patterns.Select(pattern => pattern.Text));
        _exceptions.AddRange(_patterns.Exceptions.Select(WithoutStars));
        _canSkipFolders = _exceptions.TrueForAll(exception => exception.IndexOfAny(['*', '[', ']', '?', '^', '\\']) < 0);
    }

    /// <summary>A file that leaves out nothing.</summary>
    public static DockerIgnore Empty { get; } = Parse(string.Empty);

    /// <summary>The patterns in order.</summary>
    public EquatableArray<DockerIgnorePattern> Patterns { get; }

    /// <summary>Why the engine refuses the file; empty where it does not.</summary>
    public EquatableArray<DockerIgnoreProblem> Problems { get; }

    /// <summary>Whether some pattern takes back in what others leave out.</summary>
    public bool HasExceptions => Patterns.Any(pattern => pattern.IsException);

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static DockerIgnore Parse(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var patterns = new List<DockerIgnorePattern>();
        var lines = (text.Length > 0 && text[0] == WordExpander.ByteOrderMark ? text.Substring(1) : text).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (SlashPath.ByteCount(lines[index]) > LongestLine)
            {
                return new(patterns, new(index + 1, "the line is longer than 65535 bytes"));
            }

            if (PatternOf(lines[index]) is { } pattern) patterns.Add(new(index + 1, pattern));
        }

        return new(patterns, null);
    }

    /// <summary>A file with a pattern on each line.</summary>
    /// <exception cref="ArgumentNullException">There are no patterns.</exception>
    public static DockerIgnore Of(params string[] patterns) => Parse(string.Join("\n", patterns ?? throw new ArgumentNullException(nameof(patterns))));

    /// <summary>Whether a file or folder is left out of the build context.</summary>
    /// <param name="path">Its path from the root of the context, with <c>/</c>. The root itself is never left out.</param>
    /// <exception cref="ArgumentNullException">There is no path.</exception>
    /// <exception cref="FormatException">The engine would refuse the file; the message says why.</exception>
    public bool Ignores(string path)
    {
        path = SlashPath.InContext(path ?? throw new ArgumentNullException(nameof(path)));
        if (path.Length == 0) return false;
        bool[]? folder = null;
        foreach (var part in SlashPath.WithParents(path))
        {
            if (!Match(part, folder, out var matched)) folder = matched;
            else if (part.Length == path.Length || !CanHoldExceptions(part)) return true;
            else folder = matched;
        }

        return false;
    }

    /// <summary>Whether it leaves out a path, by what is known of the folder it lies in.</summary>
    /// <exception cref="FormatException">The engine would refuse the file; the message says why.</exception>
    internal bool Match(string path, bool[]? folder, out bool[] matched) => Readable.Match(path, folder, out matched);

    /// <summary>Whether something in a folder that is left out may be taken back in, so that the engine looks.</summary>
    internal bool CanHoldExceptions(string folder) =>
        !_canSkipFolders || _exceptions.Exists(exception => (exception + "/").StartsWith(folder + "/", StringComparison.Ordinal));

    private PathPatterns Readable => _patterns ?? throw new FormatException(
        string.Join("\n", Problems.Select(problem => $"Line {problem.Line} of the .dockerignore file is refused: {problem.Message}.")));

    private static string WithoutStars(PathPattern pattern)
    {
        var text = WithoutEnd(pattern.Text, "/**");
        return WithoutEnd(text, "/*");
    }

    private static string WithoutEnd(string text, string end) =>
        text.EndsWith(end, StringComparison.Ordinal) ? text.Substring(0, text.Length - end.Length) : text;

    /// <summary>The pattern of a line; null for a comment or a blank line.</summary>
    private static string? PatternOf(string line)
    {
        if (line.Length > 0 && line[0] == '#') return null;
        var pattern = line.Trim();
        if (pattern.Length == 0) return null;
        var isException = pattern[0] == '!';
        if (isException) pattern = pattern.Substring(1).Trim();
        if (pattern.Length > 0)
        {
            pattern = SlashPath.Clean(pattern);
            if (pattern.Length > 1 && pattern[0] == '/') pattern = pattern.Substring(1);
        }

        return isException ? "!" + pattern : pattern;
    }
}
