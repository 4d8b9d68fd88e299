namespace Multistage;

/// <summary>
/// A stage of a <see cref="DockerfileDefinition"/>: its instructions, and the other stages that they refer to, found as
/// BuildKit finds them. Compared by identity, since two stages of one file can say the same.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/build/building/multi-stage/"/>.</remarks>
public sealed class StageDefinition
{
    private readonly Stage _stage;
    private readonly Lazy<StageEvaluation> _evaluation;

    private StageDefinition(DockerfileDefinition definition, Stage stage, int index)
    {
        Definition = definition;
        _stage = stage;
        _evaluation = new(() => Evaluate(Definition.Settings));
        Index = index;
    }

    /// <summary>The file that it is a stage of.</summary>
    public DockerfileDefinition Definition { get; }

    /// <summary>The name in lower case; null where the stage has none.</summary>
    public string? Name => _stage.Name;

    /// <summary>The position in the file, from 0, by which <c>COPY --from</c> can refer to it.</summary>
    public int Index { get; }

    /// <summary>The instruction that starts it.</summary>
    public From From => _stage.From;

    /// <summary>The instructions after it, in order.</summary>
    public EquatableArray<Instruction> Instructions => _stage.Instructions;

    /// <summary>
    /// The image that <see cref="From"/> names, with the defaults of the arguments in it, as a build for linux/amd64 finds it;
    /// null where the stage continues another one, and where an argument without a default leaves no name.
    /// </summary>
    public string? BaseImage { get; private set; }

    /// <summary>The stage that <see cref="From"/> continues; null where it starts from an image.</summary>
    public StageDefinition? BaseStage { get; private set; }

    /// <summary>
    /// The stages that this one refers to itself, each once, in the order of the file: the one it starts from, those that its
    /// <c>COPY --from</c> copy from and those that its <c>RUN --mount</c> mount from. An <c>ONBUILD</c> counts for the stages that
    /// start from its own; variables have the values of a build for linux/amd64 without build arguments.
    /// </summary>
    public EquatableArray<StageDefinition> Needs { get; private set; }

    /// <summary>All the stages that are built for this one: those it <see cref="Needs"/>, those they need, and so on, in the order of the file.</summary>
    public EquatableArray<StageDefinition> NeedsTransitively
    {
        get
        {
            var found = new HashSet<StageDefinition>();
            var open = new Stack<StageDefinition>(Needs);
            while (open.Count > 0)
            {
                var stage = open.Pop();
                if (!found.Add(stage)) continue;
                foreach (var needed in stage.Needs) open.Push(needed);
            }

            return found.OrderBy(stage => stage.Index).ToEquatableArray();
        }
    }

    /// <summary>Whether this stage is built when the other one is: whether it is among what the other <see cref="NeedsTransitively"/>.</summary>
    public bool IsNeededBy(StageDefinition other) => other.NeedsTransitively.Contains(this);

    /// <summary>
    /// The config of the stage's image, as a build for linux/amd64 without build arguments gives it: what <c>docker inspect</c> would say.
    /// What a base image says whose config is not known throws when it is asked for; nothing is guessed.
    /// </summary>
    /// <exception cref="BuildRefusedException">BuildKit refuses to build the stage; the message says where and why.</exception>
    public ImageConfig Config => _evaluation.Value.Config;

    /// <summary>The stage's image, as a build for linux/amd64 without build arguments gives it: its config, platform and history.</summary>
    /// <exception cref="BuildRefusedException">BuildKit refuses to build the stage; the message says where and why.</exception>
    public ContainerImage Image => _evaluation.Value.Image;

    /// <summary>Says what a build of the stage gives: an image, or what BuildKit refuses.</summary>
    /// <param name="settings">Build arguments, platforms, and the configs of base images.</param>
    /// <exception cref="ArgumentException">A platform of the settings is none.</exception>
    public StageEvaluation Evaluate(BuildSettings settings)
    {
        // What the checks find matters to a build where the file says so, and takes the text.
        var isChecked = CheckSettings.Read(Definition.Dockerfile.Directives.Check) is { IsError: true };
        return ImageEvaluator.Evaluate(Definition.Dockerfile, Index, settings, isChecked ? DockerfileSyntax.Read(Definition.Text) : null);
    }

    /// <summary>The stage as a person names it, for a failed assertion: <c>stage 'final'</c>.</summary>
    public override string ToString() => Name is { } name ? $"stage '{name}'" : $"stage {Index} (FROM {From.Image})";

    internal static EquatableArray<StageDefinition> AllOf(DockerfileDefinition definition)
    {
        var dockerfile = definition.Dockerfile;
        var stages = dockerfile.Stages.Select((stage, index) => new StageDefinition(definition, stage, index)).ToArray();
        foreach (var converted in Conversion.StagesOf(dockerfile, definition.Settings))
        {
            var stage = stages[converted.Index];
            stage.BaseStage = converted.Base is { } parent ? stages[parent.Index] : null;
            stage.BaseImage = converted.Base is null && converted.BaseName.Text is { Length: > 0 } image ? image : null;
            stage.Needs = converted.Needs.Select(needed => needed.Index).Distinct().OrderBy(index => index).Select(index => stages[index]).ToEquatableArray();
        }

        return new(stages);
    }
}
