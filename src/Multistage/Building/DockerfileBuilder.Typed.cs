namespace Multistage;

/// <summary>
/// Makes a variant of a Dockerfile. The generator derives a builder from this for each annotated class, with a method per
/// <c>ARG</c> and a method per stage; for a Dockerfile that has no class there is <see cref="DockerfileBuilder"/>.
/// A builder changes as its methods are called, and returns itself so that calls can be chained.
/// </summary>
/// <example>
/// <code>
/// var text = BackendImage.CreateBuilder()
///     .PythonVersion("3.13")
///     .Final(stage => stage.Env("LOG_LEVEL", "debug").Before&lt;Cmd&gt;(Run.Shell("python -m compileall .")))
///     .Render();
/// </code>
/// </example>
/// <typeparam name="TBuilder">The derived builder, so that calls can be chained.</typeparam>
public abstract class DockerfileBuilder<TBuilder>
    where TBuilder : DockerfileBuilder<TBuilder>
{
    private readonly Dockerfile _original;
    private readonly List<StageBuilder> _originalStages;
    private readonly List<StageBuilder> _stages;
    private EquatableArray<Arg> _globalArgs;

    /// <summary>Starts from a Dockerfile, which itself is never changed.</summary>
    /// <param name="dockerfile">The Dockerfile: parsed, made by hand, or the result of another builder.</param>
    /// <exception cref="ArgumentNullException">There is no Dockerfile.</exception>
    protected DockerfileBuilder(Dockerfile dockerfile)
    {
        _original = dockerfile ?? throw new ArgumentNullException(nameof(dockerfile));
        _globalArgs = dockerfile.GlobalArgs;
        _originalStages = dockerfile.Stages.Select(NewStage).ToList();
        _stages = [.. _originalStages];
    }

    /// <summary>
    /// Gives a build argument another default, as if every build had <c>--build-arg</c>: in the global declaration, which
    /// stages inherit, and in the stages' own declarations that do not inherit.
    /// </summary>
    /// <param name="name">The name; case counts.</param>
    /// <param name="value">The default as a word of the Dockerfile, quoted where it is not one word; null for no default.</param>
    /// <exception cref="ArgumentException">No instruction declares such an argument.</exception>
    /// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#arg"/>.</remarks>
    public TBuilder Arg(string name, string? value)
    {
        var word = value is null ? null : Words.Quote(value, _original.Directives.EscapeCharacter);
        var inherited = _globalArgs.Any(arg => arg.Declares(name));
        if (!inherited && !_stages.Any(stage => stage.Declares(name)))
        {
            throw new ArgumentException($"There is no ARG '{name}' in this Dockerfile.", nameof(name));
        }

        _globalArgs = _globalArgs.Select(arg => arg.WithDefault(name, word)).ToEquatableArray();
        foreach (var stage in _stages) stage.ChangeDefault(name, word, inherited);
        return (TBuilder)this;
    }

    /// <summary>Changes a stage.</summary>
    /// <param name="name">The stage's name; case does not count. Of two stages with one name it is the last.</param>
    /// <param name="change">What to do with the stage.</param>
    /// <exception cref="ArgumentException">There is no such stage; the message lists those there are.</exception>
    public TBuilder Stage(string name, Action<StageBuilder> change)
    {
        change(_stages[IndexOf(name)]);
        return (TBuilder)this;
    }

    /// <summary>Changes a stage of the Dockerfile that the builder started from.</summary>
    /// <param name="index">Its position there, from 0; stages that were added do not count.</param>
    /// <param name="change">What to do with the stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public TBuilder Stage(int index, Action<StageBuilder> change)
    {
        change(_originalStages[index]);
        return (TBuilder)this;
    }

    /// <summary>Adds a stage at the end of the file, so that it is what a build makes by default.</summary>
    /// <param name="from">What it starts from, and its name: <c>From.Of("debian", "debug")</c>.</param>
    /// <param name="fill">Adds its instructions; null for none.</param>
    /// <exception cref="ArgumentException">There is a stage of that name.</exception>
    public TBuilder AddStage(From from, Action<StageBuilder>? fill = null) => InsertStage(_stages.Count, from, fill);

    /// <summary>Adds a stage before another one, which can then use it.</summary>
    /// <param name="name">The name of the other stage; case does not count.</param>
    /// <param name="from">What the new stage starts from, and its name: <c>From.Of("debian", "tools")</c>.</param>
    /// <param name="fill">Adds its instructions; null for none.</param>
    /// <exception cref="ArgumentException">There is no stage to add it before, or there is one of the new name.</exception>
    public TBuilder AddStageBefore(string name, From from, Action<StageBuilder>? fill = null) =>
        InsertStage(IndexOf(name), from, fill);

    /// <summary>The Dockerfile as it is now, as a model.</summary>
    public Dockerfile Build() => _original with
    {
        GlobalArgs = _globalArgs,
        Stages = _stages.Select(stage => stage.Build()).ToEquatableArray(),
    };

    /// <summary>The Dockerfile as it is now, as text.</summary>
    /// <exception cref="DockerfileRenderException">A value cannot be written in a Dockerfile.</exception>
    public string Render() => Build().Render();

    private TBuilder InsertStage(int index, From from, Action<StageBuilder>? fill)
    {
        if (from.As is { } name && _stages.Any(other => StageNames.AreEqual(other.Name, name)))
        {
            throw new ArgumentException($"There is a stage '{name}' already.", nameof(from));
        }

        // Who copies from a stage by its number must still find it.
        foreach (var stage in _stages) stage.MakeRoomForStage(index);
        var added = NewStage(new Stage(from));
        _stages.Insert(index, added);
        fill?.Invoke(added);
        return (TBuilder)this;
    }

    private StageBuilder NewStage(Stage stage) => new(stage, _original.Directives.EscapeCharacter);

    private int IndexOf(string name)
    {
        var index = _stages.FindLastIndex(stage => StageNames.AreEqual(stage.Name, name));
        return index >= 0
            ? index
            : throw new ArgumentException(StageNames.NotFound(name, _stages.Select(stage => stage.Name)), nameof(name));
    }
}
