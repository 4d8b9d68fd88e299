using Microsoft.Extensions.FileSystemGlobbing;

namespace Multistage.Tool.Console;

/// <summary>The files that the arguments of a command line name: paths, patterns, folders and <c>-</c>.</summary>
/// <param name="Files">The files, each once, in the order of the arguments and by name within one.</param>
/// <param name="Problems">What is said of arguments that name nothing.</param>
internal sealed record InputFiles(IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>Finds the files.</summary>
    /// <param name="arguments">
    /// Each a file; a pattern with <c>*</c> or <c>**</c>; a folder, for all Dockerfiles in it and below; or <c>-</c>.
    /// </param>
    /// <param name="workingDirectory">The folder that relative paths start from.</param>
    public static InputFiles Find(IEnumerable<string> arguments, string workingDirectory)
    {
        var found = new List<InputFile>();
        var problems = new List<Problem>();
        foreach (var argument in arguments) found.AddRange(Find(argument, workingDirectory, problems));
        return new([.. found.DistinctBy(file => file.FullPath, StringComparer.Ordinal)], problems);
    }

    private static IEnumerable<InputFile> Find(string argument, string workingDirectory, List<Problem> problems)
    {
        if (argument == InputFile.StandardInput) return [new(argument, null)];
        if (argument.Length == 0)
        {
            problems.Add(new(null, "An argument is empty. Give the path of a Dockerfile, a pattern, a folder, or '-' for standard input."));
            return [];
        }

        var path = Path.GetFullPath(argument, workingDirectory);
        if (Directory.Exists(path)) return Search(DockerfileNames.Matcher(), argument, path, $"There is no Dockerfile in the folder '{argument}' or below.", problems);
        if (!argument.Contains('*', StringComparison.Ordinal) || File.Exists(path)) return [new(argument, path)];

        var (folder, pattern) = Split(argument);
        var matcher = new Matcher(OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        return Search(matcher, folder, Path.GetFullPath(folder, workingDirectory), $"No file matches the pattern '{argument}'.", problems);
    }

    /// <summary>Cuts a pattern after the folders that are named: <c>a/b/**/*.x</c> searches <c>a/b</c>.</summary>
    private static (string Folder, string Pattern) Split(string argument)
    {
        var star = argument.IndexOf('*', StringComparison.Ordinal);
        var end = argument.AsSpan(0, star).LastIndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + 1;
        return (argument[..end], argument[end..]);
    }

    private static List<InputFile> Search(Matcher matcher, string folder, string path, string nothing, List<Problem> problems)
    {
        var problemsBefore = problems.Count;
        var matches = Directory.Exists(path) ? matcher.Execute(new SearchedFolder(new(path), problems)).Files : [];
        var files = matches
            .Select(match => new InputFile(Join(folder, match.Path), Path.Combine(path, match.Path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        if (files.Count == 0 && problems.Count == problemsBefore) problems.Add(new(null, nothing));
        return files;
    }

    private static string Join(string folder, string file)
    {
        if (folder is "" or ".") return file;
        return folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder + file : $"{folder}/{file}";
    }
}
