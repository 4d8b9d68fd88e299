namespace Multistage;

/// <summary>
/// The files that a build can copy: those of a folder, or of a list that stands for one in a test, without what a
/// <c>.dockerignore</c> file leaves out. It says what a <c>COPY</c> takes and where it puts it, as the engine does.
/// </summary>
/// <example>
/// <code>
/// var context = new BuildContext(["backend/app.py", "backend/app.pyc", "README.md"], DockerIgnore.Of("**/*.pyc", "*.md"));
/// Assert.Equal("backend/app.py → /app/app.py", context.Copied(BackendImage.Definition.Final).Single().ToString());
/// </code>
/// </example>
/// <remarks>See <see href="https://docs.docker.com/build/concepts/context/"/>.</remarks>
public sealed class BuildContext
{
    private readonly ContextEntry _root;

    /// <summary>A context that holds the files of a list.</summary>
    /// <param name="files">Paths from the root of the context, with <c>/</c>; one that ends in <c>/</c> is an empty folder.</param>
    /// <param name="ignore">What is left out; nothing where it is null.</param>
    /// <exception cref="ArgumentNullException">There are no files.</exception>
    /// <exception cref="FormatException">The engine would refuse the <c>.dockerignore</c> file; the message says why.</exception>
    public BuildContext(IEnumerable<string> files, DockerIgnore? ignore = null)
        : this(ListedFolder.Of(files ?? throw new ArgumentNullException(nameof(files))), ignore)
    {
    }

    private BuildContext(IContextFolder folder, DockerIgnore? ignore)
    {
        _root = ContextWalk.Send(folder, ignore ?? DockerIgnore.Empty);
        Files = _root.Files().Select(file => file.Path).ToEquatableArray();
    }

    /// <summary>The files that are sent to the engine, in the order of their paths.</summary>
    public EquatableArray<string> Files { get; }

    /// <summary>The context of a folder on disk. Only names are read, and none of a folder that is left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="ignore">What is left out; nothing where it is null.</param>
    /// <exception cref="ArgumentNullException">There is no folder.</exception>
    /// <exception cref="IOException">The folder is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    /// <exception cref="FormatException">The engine would refuse the <c>.dockerignore</c> file; the message says why.</exception>
    public static BuildContext FromFolder(string folder, DockerIgnore? ignore = null) =>
        new(new DiskFolder(folder ?? throw new ArgumentNullException(nameof(folder))), ignore);

    /// <summary>Whether a file or a folder is sent to the engine.</summary>
    /// <param name="path">Its path from the root of the context.</param>
    public bool Contains(string path) => _root.Find(SlashPath.InContext(path ?? throw new ArgumentNullException(nameof(path)))) is not null;
}
