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

    /// <summary>The command that writes the Dockerfiles, as typed in the root of the repository.</summary>
    public string MendingCommand
    {
        get
        {
            var path = ProjectFile.Substring(Bounds.Length).TrimStart(Path.DirectorySeparatorChar, '/').Replace('\\', '/');
            return "dotnet build -p:MultistageMode=Write " + (path.Contains(" ") ? "\"" + path + "\"" : path);
        }
    }
}
