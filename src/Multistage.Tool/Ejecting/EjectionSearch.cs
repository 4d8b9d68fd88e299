using Multistage.Build.Reading;
using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>Finds the class of a Dockerfile, and the Dockerfile of a class.</summary>
/// <param name="workingDirectory">The folder that paths are shown from.</param>
/// <param name="keepClass">Whether classes stay, so that a Dockerfile needs none.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class EjectionSearch(string workingDirectory, bool keepClass, CancellationToken cancellation)
{
    private static readonly StringComparison PathComparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly Dictionary<string, RepositorySources> _repositories = new(StringComparer.Ordinal);

    /// <summary>The repositories that were searched.</summary>
    public IEnumerable<RepositorySources> Repositories => _repositories.Values;

    /// <summary>Finds what belongs to a file of the command line.</summary>
    /// <param name="input">The file.</param>
    /// <param name="problems">Takes why something cannot be ejected.</param>
    public IEnumerable<Ejection> Find(EjectInput input, EjectionProblems problems)
    {
        if (Read(input.Path, problems) is not { } file) return [];
        return input.IsCSharp ? FromClasses(file, input.IsNamed, problems) : FromDockerfile(file, input.IsNamed, problems);
    }

    private IEnumerable<Ejection> FromClasses(TextFile file, bool isNamed, EjectionProblems problems)
    {
        var classes = file.Text.Contains("Dockerfile", StringComparison.Ordinal) ? new CSharpFile(file).AnnotatedClasses.ToList() : [];
        if (classes.Count == 0 && isNamed) problems.Refuse(new Problem(file.Name, "There is no class with [Dockerfile] in this file."));
        foreach (var one in classes)
        {
            var sources = SourcesAround(file);
            if (DockerfileOf(one, sources, problems) is { } dockerfile) yield return new(dockerfile, one, sources);
        }
    }

    /// <summary>The ignore file that a class writes beside its Dockerfile; null where it writes none.</summary>
    public TextFile? IgnoreFileOf(TextFile dockerfile, EjectionProblems problems)
    {
        var path = dockerfile.FullPath + ".dockerignore";
        return File.Exists(path) && Read(path, problems) is { } file && FileHeader.ClassOf(file.Text) == FileHeader.ClassOf(dockerfile.Text) ? file : null;
    }

    private TextFile? DockerfileOf(AnnotatedClass one, RepositorySources sources, EjectionProblems problems)
    {
        if ((one.Dockerfile ?? Generated(one, sources, problems)) is not { } path) return null;
        if (!File.Exists(path))
        {
            problems.Refuse(At(one, $"The file '{Shown(path)}', which this class writes, is not there. Build the project first, or delete the class where the file is not wanted."));
            return null;
        }

        if (Read(path, problems) is not { } dockerfile) return null;
        var origin = FileHeader.ClassOf(dockerfile.Text);
        if (origin == one.Name.Display) return dockerfile;
        problems.Refuse(origin is null ? HandWritten(dockerfile) : dockerfile.ProblemAt(
            NamePosition(dockerfile, origin), $"This file comes from '{origin}', and {one.Place} writes it too. Build the project first, so that it comes from '{one.Name.Display}'."));
        return null;
    }

    /// <summary>Where a class does not say its path in plain words, the files tell which of them is its own.</summary>
    private string? Generated(AnnotatedClass one, RepositorySources sources, EjectionProblems problems)
    {
        var files = sources.DockerfilesFrom(one.Name.Display).ToList();
        if (files.Count == 1) return files[0];
        problems.Refuse(At(one, files.Count == 0
            ? "It takes a build to know which file this class writes, and none says that it comes from it. Build the project, or name the Dockerfile."
            : $"Several files come from this class: {string.Join(", ", files.Select(Shown))}. Name the one that is meant."));
        return null;
    }

    private IEnumerable<Ejection> FromDockerfile(TextFile file, bool isNamed, EjectionProblems problems)
    {
        if (FileHeader.ClassOf(file.Text) is not { } name)
        {
            if (isNamed) problems.Refuse(HandWritten(file));
            return [];
        }

        var sources = SourcesAround(file);
        var same = sources.Classes.Where(one => one.Name.Display == name).ToList();
        var writers = same.FindAll(one => one.Dockerfile is not { } path || string.Equals(path, file.FullPath, PathComparison));
        if (writers.Count == 1) return [new(file, writers[0], sources)];
        if (keepClass) return [new(file, null, sources)];
        problems.Refuse(file.ProblemAt(NamePosition(file, name), (same, writers) switch
        {
            ({ Count: 0 }, _) => $"There is no class '{name}' with [Dockerfile] in the C# files of '{Shown(sources.Root)}'. Give --keep-class to take this comment away all the same.",
            (_, { Count: 0 }) => $"'{name}' ({Places(same)}) writes '{Shown(same[0].Dockerfile!)}' and not this file. Eject that one, or give --keep-class to take this comment away all the same.",
            _ => $"There are {writers.Count} classes '{name}': {Places(writers)}. Rename all but one, build, and eject again.",
        }));
        return [];
    }

    private static string Places(List<AnnotatedClass> classes) => string.Join(", ", classes.Select(one => one.Place));

    private static Problem HandWritten(TextFile file) =>
        file.ProblemAt(0, $"Multistage did not write this file: no comment at its top begins with '{FileHeader.Start.TrimEnd()}'. There is nothing to eject.");

    private static Problem At(AnnotatedClass one, string message) => one.File.File.ProblemAt(one.Attribute.SpanStart, message);

    private static int NamePosition(TextFile file, string name) =>
        file.Text.IndexOf(name, FileHeader.Find(file.Text), StringComparison.Ordinal);

    private TextFile? Read(string path, EjectionProblems problems)
    {
        var result = TextFile.Read(path, workingDirectory, cancellation);
        if (result.Problem is { } problem) problems.Fail(problem);
        return result.Value;
    }

    private string Shown(string path) => TextFile.NameOf(path, workingDirectory);

    private RepositorySources SourcesAround(TextFile file)
    {
        var root = RepositoryRoot.Of(Path.GetDirectoryName(file.FullPath)!);
        if (_repositories.TryGetValue(root, out var known)) return known;
        return _repositories[root] = new(root, workingDirectory, cancellation);
    }
}
