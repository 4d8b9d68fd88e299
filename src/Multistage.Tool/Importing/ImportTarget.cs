namespace Multistage.Tool.Importing;

/// <summary>Where an imported class goes and what it is called.</summary>
/// <param name="ClassName">The name of the class, a C# identifier.</param>
/// <param name="File">The path of the C# file; null for standard output.</param>
/// <param name="DockerfilePath">The path of the Dockerfile from the folder of the project, with <c>/</c>.</param>
/// <param name="Namespace">The namespace; null for none.</param>
internal sealed record ImportTarget(string ClassName, string? File, string DockerfilePath, string? Namespace)
{
    private const string Suffix = "Image";

    /// <summary>The targets of several Dockerfiles, of which no two share a class or a file.</summary>
    /// <param name="dockerfiles">Their absolute paths; null for standard input.</param>
    /// <param name="output">The absolute path of the C# file or of the folder for the files; null for standard output.</param>
    /// <param name="workingDirectory">The folder of a Dockerfile that comes from standard input.</param>
    /// <param name="givenNamespace">The namespace that the user asks for; null for the project's.</param>
    public static IReadOnlyList<ImportTarget> Of(
        IReadOnlyList<string?> dockerfiles, string? output, string workingDirectory, string? givenNamespace)
    {
        var isFile = output?.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) == true;
        var folder = (isFile ? Path.GetDirectoryName(output) : output) ?? workingDirectory;
        var project = ProjectFile.Above(folder);
        var root = project is null ? folder : Path.GetDirectoryName(project)!;
        var classes = new Identifiers([], StringComparer.OrdinalIgnoreCase);
        return [.. dockerfiles.Select(Target)];

        ImportTarget Target(string? path)
        {
            var dockerfile = path ?? Path.Combine(workingDirectory, "Dockerfile");
            var name = classes.Take(isFile ? Identifier(Path.GetFileNameWithoutExtension(output!)) : ClassNameOf(dockerfile));
            var file = isFile ? output : output is null ? null : Path.Combine(folder, name + ".cs");
            var relative = Path.GetRelativePath(root, dockerfile).Replace(Path.DirectorySeparatorChar, '/');
            return new(name, file, relative, givenNamespace ?? (project is null ? null : ProjectFile.Namespace(project, folder)));
        }
    }

    /// <summary><c>ApiImage</c> for <c>api.Dockerfile</c> and <c>Dockerfile.api</c>, <c>BackendImage</c> for <c>backend/Dockerfile</c>.</summary>
    private static string ClassNameOf(string dockerfile)
    {
        var words = Path.GetFileName(dockerfile).Split('.')
            .Where(word => !word.Equals("Dockerfile", StringComparison.OrdinalIgnoreCase) && !word.Equals("Containerfile", StringComparison.OrdinalIgnoreCase));
        var name = string.Join('.', words);
        if (name.Length == 0) name = Path.GetFileName(Path.GetDirectoryName(dockerfile)) ?? string.Empty;
        var identifier = Identifier(name);
        return identifier.EndsWith(Suffix, StringComparison.Ordinal) ? identifier : identifier + Suffix;
    }

    private static string Identifier(string name)
    {
        var identifier = StageClassName.Of(name);
        if (identifier.Length == 0) return Suffix;
        return char.IsUpper(identifier[0]) ? identifier : $"The{identifier}";
    }
}
