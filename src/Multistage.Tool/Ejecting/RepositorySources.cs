using Microsoft.Extensions.FileSystemGlobbing;
using Multistage.Build.Reading;
using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>The C# files of a repository, as far as they have to do with Dockerfiles. They are read when they are first asked for.</summary>
internal sealed class RepositorySources
{
    private readonly string _workingDirectory;
    private readonly CancellationToken _cancellation;
    private readonly List<Problem> _unreadable = [];
    private readonly Lazy<IReadOnlyList<string>> _files;
    private readonly Lazy<IReadOnlyList<CSharpFile>> _scanned;
    private readonly Lazy<IReadOnlyList<string>> _importedEverywhere;

    /// <summary>Names a repository.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="workingDirectory">The folder that paths are shown from.</param>
    /// <param name="cancellation">Stops the search.</param>
    public RepositorySources(string root, string workingDirectory, CancellationToken cancellation)
    {
        Root = root;
        _workingDirectory = workingDirectory;
        _cancellation = cancellation;
        _files = new(() => Find("**/*.cs"));
        _scanned = new(() => Parse(text => text.Contains("Dockerfile", StringComparison.Ordinal) || text.Contains("global using", StringComparison.Ordinal)));
        _importedEverywhere = new(() => [.. GlobalUsings().Concat(ProjectUsings()).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>The classes with <c>[Dockerfile]</c>.</summary>
    public IEnumerable<AnnotatedClass> Classes => _scanned.Value.SelectMany(file => file.AnnotatedClasses);

    /// <summary>The namespaces that a project imports into all of its files.</summary>
    public IEnumerable<string> ImportedEverywhere => _importedEverywhere.Value;

    /// <summary>What could not be read, as warnings.</summary>
    public IEnumerable<Problem> Unreadable => _unreadable.Select(problem => problem with { IsWarning = true });

    /// <summary>The files in which a name stands somewhere.</summary>
    public IReadOnlyList<CSharpFile> Mentioning(string name) => Parse(text => text.Contains(name, StringComparison.Ordinal));

    /// <summary>The Dockerfiles that were generated from a class, as they say themselves.</summary>
    public IEnumerable<string> DockerfilesFrom(string className) => Execute(DockerfileNames.Matcher())
        .Where(path => Read(path) is { } file && FileHeader.ClassOf(file.Text) == className);

    /// <summary>Reads a file; null where it cannot be read, which is told by <see cref="Unreadable"/>.</summary>
    public TextFile? Read(string path)
    {
        var result = TextFile.Read(path, _workingDirectory, _cancellation);
        if (result.Problem is { } problem)
        {
            lock (_unreadable) _unreadable.Add(problem);
        }

        return result.Value;
    }

    private List<CSharpFile> Parse(Func<string, bool> isWanted) => _files.Value
        .AsParallel().AsOrdered().WithCancellation(_cancellation)
        .Select(path => Read(path) is { } file && isWanted(file.Text) ? new CSharpFile(file) : null)
        .OfType<CSharpFile>().ToList();

    private IEnumerable<string> GlobalUsings() => _scanned.Value
        .SelectMany(file => file.Root.Usings)
        .Where(directive => directive.GlobalKeyword.ValueText.Length > 0 && directive is { Alias: null, NamespaceOrType: not null })
        .Select(directive => string.Join('.', NameParts.Of(directive.NamespaceOrType) ?? []));

    /// <summary>Those that stand in project files: <c>&lt;Using Include="Company.Images" /&gt;</c>.</summary>
    private IEnumerable<string> ProjectUsings()
    {
        const string Start = "<Using Include=\"";
        foreach (var text in Find("**/*.csproj", "**/*.props", "**/*.targets").Select(Read).OfType<TextFile>().Select(file => file.Text))
        {
            for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + 1, StringComparison.Ordinal))
            {
                var name = at + Start.Length;
                var end = text.IndexOf('"', name);
                if (end > name) yield return text[name..end];
            }
        }
    }

    private IReadOnlyList<string> Find(params string[] patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        return Execute(matcher);
    }

    private List<string> Execute(Matcher matcher) =>
        [.. matcher.Execute(new SearchedFolder(new(Root), _unreadable)).Files.Select(match => Path.GetFullPath(match.Path, Root)).Order(StringComparer.Ordinal)];
}
