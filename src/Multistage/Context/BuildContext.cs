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

    /// <summary>The files of the context that an instruction takes, in the order of their paths.</summary>
    /// <param name="instruction">A <c>COPY</c> or an <c>ADD</c>; any other takes none, nor does one with <c>--from</c>.</param>
    /// <exception cref="ArgumentException">There is a variable in it, whose value only its stage knows.</exception>
    /// <exception cref="FormatException">The engine would refuse one of its patterns; the message says why.</exception>
    public EquatableArray<string> FilesOf(Instruction instruction) =>
        Copied(instruction).Select(file => file.Source).Distinct().OrderBy(file => file, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The files that an instruction takes, and where they land.</summary>
    /// <param name="instruction">A <c>COPY</c> or an <c>ADD</c>; any other takes none, nor does one with <c>--from</c>.</param>
    /// <param name="workingDirectory">The working directory, from which a relative destination is seen.</param>
    /// <exception cref="ArgumentException">There is a variable in it, whose value only its stage knows.</exception>
    /// <exception cref="FormatException">The engine would refuse one of its patterns; the message says why.</exception>
    /// <remarks><inheritdoc cref="Copied(StageDefinition)" path="/remarks"/></remarks>
    public EquatableArray<CopiedFile> Copied(Instruction instruction, string workingDirectory = "/")
    {
        if (instruction is null) throw new ArgumentNullException(nameof(instruction));
        if (workingDirectory is null) throw new ArgumentNullException(nameof(workingDirectory));
        var image = new ContextImage(_root, ImageFolders.OfImage());
        var copy = ContextCopy.Of(instruction, workingDirectory, WithoutVariables);
        image.Add(new(default, workingDirectory, copy));
        return image.Files;
    }

    /// <summary>
    /// The files of the context that a stage has, and where they are: those that it copies itself and those that the stages it
    /// starts from copied, as far as no later one takes their place. Variables have the values of a build without build arguments.
    /// </summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="FormatException">
    /// BuildKit would refuse the file of the stage, or the engine a pattern when it copies; the message says why.
    /// </exception>
    /// <remarks>
    /// A destination without a slash at its end is a folder where the image has such a folder. Known are those of earlier <c>COPY</c>,
    /// <c>ADD</c> and <c>WORKDIR</c>, and, save for <c>scratch</c>, the usual ones of Linux, such as <c>/usr/local/bin</c>. The working
    /// directory of an image is <c>/</c> until a <c>WORKDIR</c> changes it.
    /// </remarks>
    public EquatableArray<CopiedFile> Copied(StageDefinition stage)
    {
        if (stage is null) throw new ArgumentNullException(nameof(stage));
        var states = Conversion.StagesOf(stage.Definition.Dockerfile);
        var chain = new Stack<StageState>();
        for (var state = states[stage.Index]; state is not null; state = state.Base) chain.Push(state);
        var image = new ContextImage(_root, chain.Peek().BaseName.Text == "scratch" ? ImageFolders.OfScratch() : ImageFolders.OfImage());
        foreach (var step in chain.SelectMany(state => state.ContextSteps)) image.Add(step);
        return image.Files;
    }

    private static Value WithoutVariables(string word)
    {
        var expanded = WordExpansion.Expand(word, '\\', name => throw new ArgumentException(
            $"'{word}' has the variable '{name}': ask for what the stage copies, which knows its value."));
        return new(expanded.Error is null ? expanded.Value : null, null);
    }
}
