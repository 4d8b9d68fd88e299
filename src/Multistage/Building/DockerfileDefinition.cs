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
    private readonly Lazy<Dockerfile> _dockerfile;
    private readonly Lazy<EquatableArray<StageDefinition>> _stages;

    /// <summary>Takes the text of a Dockerfile, which is parsed when it is first asked for.</summary>
    /// <param name="text">The text, such as a generated constant or the content of a file.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public DockerfileDefinition(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        _dockerfile = new(() => DockerfileParser.Parse(Text).GetDockerfile());
        _stages = new(() => StageDefinition.AllOf(Dockerfile));
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The model of the file.</summary>
    /// <exception cref="FormatException">BuildKit would refuse the text; the message says where and why.</exception>
    public Dockerfile Dockerfile => _dockerfile.Value;

    /// <summary>The stages in the order of the file. The last one is what a build makes by default.</summary>
    /// <exception cref="FormatException">BuildKit would refuse the text; the message says where and why.</exception>
    public EquatableArray<StageDefinition> Stages => _stages.Value;

    /// <summary>The stage of a name, as <c>docker build --target</c> finds it: case does not count, and the last of two wins.</summary>
    /// <param name="name">The name that follows <c>AS</c>.</param>
    /// <exception cref="FormatException">BuildKit would refuse the text; the message says where and why.</exception>
    /// <exception cref="KeyNotFoundException">There is no such stage; the message lists those there are.</exception>
    public StageDefinition this[string name] =>
        Stages.LastOrDefault(stage => StageNames.AreEqual(stage.Name, name))
        ?? throw new KeyNotFoundException(StageNames.NotFound(name, Stages.Select(stage => stage.Name)));

    /// <summary>The text of the file.</summary>
    public override string ToString() => Text;
}
