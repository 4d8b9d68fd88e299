namespace Multistage.Testing;

/// <summary>A Dockerfile on disk to ask questions about, whether or not a class describes it.</summary>
/// <example>
/// <code>
/// var image = DockerfileFile.Find("deploy/api.Dockerfile");
/// DockerfileAssert.RunsAsNonRoot(image);
/// </code>
/// </example>
public sealed class DockerfileFile : DockerfileDefinition
{
    private DockerfileFile(string path, string fullPath)
        : base(DockerfileParser.Parse(File.ReadAllBytes(fullPath)).Text) => (Path, FullPath) = (path, fullPath);

    /// <summary>The path as the test named it.</summary>
    public string Path { get; }

    /// <summary>The absolute path.</summary>
    public string FullPath { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path; a relative one starts at the current folder, which for most test runners is the test assembly's.</param>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static DockerfileFile Read(string path) => new(path, System.IO.Path.GetFullPath(path));

    /// <summary>Reads a file of the repository: it is looked for in the folder of the test assembly and in each one above.</summary>
    /// <param name="path">The path below one of these folders, such as <c>deploy/api.Dockerfile</c>; the nearest one wins.</param>
    /// <exception cref="FileNotFoundException">No such folder has the file.</exception>
    public static DockerfileFile Find(string path) => new(path, RepositoryPath.Find(path));
}
