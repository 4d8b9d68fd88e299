namespace Multistage.Build.Planning;

/// <summary>The project that is built, and how far its Dockerfiles may be from it.</summary>
/// <param name="ProjectFile">The full path of the project file.</param>
/// <param name="AllowOutsideRepository">Whether they may be anywhere.</param>
internal sealed record ProjectContext(string ProjectFile, bool AllowOutsideRepository)
{
    /// <summary>The folder of the project file.</summary>
    public string Folder { get; } = Path.GetDirectoryName(ProjectFile)!;

    /// <summary>The folder that no Dockerfile may leave.</summary>
    public string Bounds { get; } = RepositoryBounds.Of(Path.GetDirectoryName(ProjectFile)!);

    /// <summary>What <c>dotnet build</c> is given: the project file, or the C# file that is a project by itself, whose project file is nowhere.</summary>
    private string BuiltFile
    {
        get
        {
            const string ending = ".csproj";
            var source = ProjectFile.EndsWith(".cs" + ending, StringComparison.OrdinalIgnoreCase)
                ? ProjectFile.Substring(0, ProjectFile.Length - ending.Length)
                : null;
            return source is not null && File.Exists(source) && !File.Exists(ProjectFile) ? source : ProjectFile;
        }
    }

    /// <summary>The command that writes the Dockerfiles, as typed in the root of the repository.</summary>
    public string MendingCommand
    {
        get
        {
            var path = BuiltFile.Substring(Bounds.Length).TrimStart(Path.DirectorySeparatorChar, '/').Replace('\\', '/');
            return "dotnet build -p:MultistageMode=Write " + (path.Contains(" ") ? "\"" + path + "\"" : path);
        }
    }
}
