namespace Multistage;

/// <summary>
/// A Dockerfile to ask questions about: its text, and the model that is parsed from it on first use. The generator derives one
/// from it for each annotated class, with a member per stage. It never changes, and threads can share it.
/// </summary>
/// <example>
/// <code>
/// var image = BackendImage.Definition;
/// Assert.Contains(image.Dependencies, image.Final.Needs);
/// Assert.Equal("1000", image.Final.Instructions.OfType&lt;User&gt;().Last().Name);
/// </code>
/// </example>
/// <remarks>See <see href="https://docs.docker.com/build/building/multi-stage/"/>.</remarks>
public class DockerfileDefinition
{
    private readonly Lazy<string> _text;
    private readonly Lazy<Dockerfile> _dockerfile;
    private readonly Lazy<EquatableArray<StageDefinition>> _stages;
    private readonly Lazy<StageGraph> _graph;
    private readonly Lazy<DockerIgnore>? _dockerIgnore;

    /// <summary>Takes the text of a Dockerfile, which is parsed when it is first asked for.</summary>
    /// <param name="text">The text, such as a generated constant or the content of a file.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public DockerfileDefinition(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        _text = new(() => text);
        _dockerfile = new(() => DockerfileParser.Parse(text).GetDockerfile());
        _stages = new(() => StageDefinition.AllOf(this));
        _graph = new(() => StageGraph.Of(this));
    }

    /// <summary>Takes the text of a Dockerfile and that of the <c>.dockerignore</c> file beside it.</summary>
    /// <param name="text">The text of the Dockerfile.</param>
    /// <param name="dockerIgnore">The text of the <c>.dockerignore</c> file.</param>
    /// <exception cref="ArgumentNullException">A text is missing.</exception>
    public DockerfileDefinition(string text, string dockerIgnore)
        : this(text)
    {
        if (dockerIgnore is null) throw new ArgumentNullException(nameof(dockerIgnore));
        _dockerIgnore = new(() => DockerIgnore.Parse(dockerIgnore));
    }

    /// <summary>Takes a model, such as the one a builder makes: <c>new DockerfileDefinition(BackendImage.CreateBuilder().Tag("2").Build())</c>.</summary>
    /// <param name="dockerfile">The model, which is rendered when its text is first asked for.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public DockerfileDefinition(Dockerfile dockerfile)
    {
        if (dockerfile is null) throw new ArgumentNullException(nameof(dockerfile));
        _text = new(dockerfile.Render);
        _dockerfile = new(() => dockerfile);
        _stages = new(() => StageDefinition.AllOf(this));
        _graph = new(() => StageGraph.Of(this));
    }

    /// <summary>Takes a model, to ask what another build than that without build arguments finds in it.</summary>
    /// <param name="dockerfile">The model.</param>
    /// <param name="settings">What the build is told.</param>
    internal DockerfileDefinition(Dockerfile dockerfile, BuildSettings settings)
        : this(dockerfile) => Settings = settings;

    /// <summary>The text of the file.</summary>
    /// <exception cref="DockerfileRenderException">It is made of a model with a value that cannot be written in a Dockerfile.</exception>
    public string Text => _text.Value;

    /// <summary>
    /// The <c>.dockerignore</c> file that the class writes beside the Dockerfile, for a <see cref="BuildContext"/>. Where it writes none
    /// it leaves out nothing, whatever a file on disk says.
    /// </summary>
    public DockerIgnore DockerIgnore => _dockerIgnore?.Value ?? DockerIgnore.Empty;

    /// <summary>The model of the file.</summary>
    /// <exception cref="FormatException">BuildKit would refuse the text; the message says where and why.</exception>
    public Dockerfile Dockerfile => _dockerfile.Value;

    /// <summary>The stages in the order of the file. The last one is what a build makes by default.</summary>
    /// <exception cref="FormatException">BuildKit would refuse the text; the message says where and why.</exception>
    public EquatableArray<StageDefinition> Stages => _stages.Value;

    /// <summary>What the stages take from each other, from images and from the build context, and what a target builds.</summary>
    /// <exception cref="FormatException">BuildKit would refuse the text; the message says where and why.</exception>
    public StageGraph Graph => _graph.Value;

    /// <summary>The stage of a name, as <c>docker build --target</c> finds it: case does not count, and the last of two wins.</summary>
    /// <param name="name">The name that follows <c>AS</c>.</param>
    /// <exception cref="FormatException">BuildKit would refuse the text; the message says where and why.</exception>
    /// <exception cref="KeyNotFoundException">There is no such stage; the message lists those there are.</exception>
    public StageDefinition this[string name] =>
        Stages.LastOrDefault(stage => StageNames.AreEqual(stage.Name, name))
        ?? throw new KeyNotFoundException(StageNames.NotFound(name, Stages.Select(stage => stage.Name)));

    /// <summary>What the build is told whose stages and graph these are.</summary>
    internal BuildSettings Settings { get; } = new();

    /// <summary>The text of the file.</summary>
    public override string ToString() => Text;
}
