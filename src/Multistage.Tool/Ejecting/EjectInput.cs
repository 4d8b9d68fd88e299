using Multistage.Tool.Console;

namespace Multistage.Tool.Ejecting;

/// <summary>A file that a command line names.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="IsNamed">Whether the user named the file itself, and not a folder or a pattern that it was found by.</param>
internal sealed record EjectInput(string Path, bool IsNamed)
{
    /// <summary>Whether it is a C# file.</summary>
    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the files: of a folder, all Dockerfiles and all C# files in it and below.</summary>
    /// <param name="arguments">Paths, patterns and folders.</param>
    /// <param name="workingDirectory">The folder that relative paths start from.</param>
    /// <param name="problems">Takes what is said of arguments that name nothing.</param>
    public static IReadOnlyList<EjectInput> Find(IEnumerable<string> arguments, string workingDirectory, EjectionProblems problems)
    {
        var found = new List<EjectInput>();
        foreach (var argument in arguments)
        {
            if (argument == InputFile.StandardInput)
            {
                problems.Fail(new Problem(null, "Standard input is no file that could be changed. Give the path of a Dockerfile or of a C# file."));
                continue;
            }

            var path = argument.Length == 0 ? argument : System.IO.Path.GetFullPath(argument, workingDirectory);
            var isFolder = Directory.Exists(path);
            var files = InputFiles.Find(isFolder ? [argument, argument.TrimEnd('/') + "/**/*.cs"] : [argument], workingDirectory);

            // A folder may well have the one kind of files and not the other. A folder in it that cannot be read is told of by its path.
            problems.Fail(files.Problems.Where(problem => !isFolder || problem.Path is not null).Distinct());
            found.AddRange(files.Files.Select(file => new EjectInput(file.FullPath!, !isFolder && (!argument.Contains('*', StringComparison.Ordinal) || File.Exists(path)))));
        }

        return [.. found.DistinctBy(file => file.Path, StringComparer.Ordinal)];
    }
}
