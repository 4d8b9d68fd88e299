namespace Multistage;

/// <summary>What the conversion knows of a stage.</summary>
/// <param name="index">Its index in the file.</param>
/// <param name="stage">What the file says of it.</param>
/// <param name="request">What the conversion is asked for.</param>
/// <param name="globals">The variables that a <c>FROM</c> may use, of which an <c>ARG</c> of the stage takes the value.</param>
internal sealed class StageState(int index, Stage stage, BuildRequest request, VariableScope globals)
{
    public int Index { get; } = index;

    public Stage Stage { get; } = stage;

    public BuildRequest Request { get; } = request;

    public VariableScope Globals { get; } = globals;

    /// <summary>The stage that it continues; null where its base is an image or unknown.</summary>
    public StageState? Base { get; set; }

    /// <summary>The expanded name of its base; its text is null where BuildKit refuses it.</summary>
    public Value BaseName { get; set; }

    /// <summary>Where its files come from besides its base: a list for each instruction, null for one without sources.</summary>
    public Source[]?[] Sources { get; set; } = [];

    /// <summary>The triggers that its base left for it, each with its sources.</summary>
    public List<(Instruction Instruction, Source[]? Sources)> Triggers { get; } = [];

    /// <summary>The sources of the triggers that its base left for it.</summary>
    public IEnumerable<Source> TriggerSources => Triggers.SelectMany(trigger => trigger.Sources ?? []);

    /// <summary>The platform whose paths it has.</summary>
    public Platform Platform { get; set; } = request.Target;

    /// <summary>The variables after what has been converted so far.</summary>
    public VariableScope Variables { get; set; } = globals;

    /// <summary>The arguments declared so far, here and in the stages that it continues, with what they were given; a <c>RUN</c>'s history lists them.</summary>
    public List<ArgDeclaration> Arguments { get; private set; } = [];

    /// <summary>The image that what has been converted so far makes.</summary>
    public ImageState Image { get; private set; } = ImageState.Scratch(request.Target);

    /// <summary>Whether a <c>CMD</c> of this stage, and not of the one it continues, has set the command.</summary>
    public bool HasCmd { get; set; }

    /// <summary>Whether a <c>WORKDIR</c> of this stage or of one it continues has set the working directory.</summary>
    public bool HasWorkdir { get; set; }

    /// <summary>Whether one of its instructions takes the name of the stage that is built.</summary>
    public bool AsksForTarget { get; set; }

    /// <summary>
    /// What each <c>ADD</c> adds, in order, those of triggers first: the sources with their variables replaced, or as they are written
    /// where BuildKit cannot replace them.
    /// </summary>
    public List<string[]> Added { get; } = [];

    /// <summary>What its instructions do with the build context, in order.</summary>
    public List<ContextStep> ContextSteps { get; } = [];

    /// <summary>Where it stands, or what it is called, for a person.</summary>
    public string DisplayName => Stage.Name ?? $"number {Index}";

    /// <summary>All stages that must be built before it.</summary>
    public IEnumerable<StageState> Needs
    {
        get
        {
            if (Base is not null) yield return Base;
            foreach (var list in Sources)
            {
                foreach (var source in list ?? [])
                {
                    if (source.Stage is { } needed) yield return needed;
                }
            }

            foreach (var source in TriggerSources)
            {
                if (source.Stage is { } needed) yield return needed;
            }
        }
    }

    /// <summary>Begins with what the base ended with, or with what its image says.</summary>
    /// <param name="escape">The escape character of the file.</param>
    /// <returns>The triggers that the base left.</returns>
    public IReadOnlyList<string> Begin(char escape)
    {
        if (Base is { } parent)
        {
            Platform = parent.Platform;
            HasWorkdir = parent.HasWorkdir;
            Image = parent.Image.Continue();
            Arguments = [.. parent.Arguments];
            Variables = parent.Variables.Copy();
            TakeEnvironment();
            return parent.Image.OnBuild;
        }

        var isScratch = BaseName.Text == "scratch";
        if (isScratch) Platform = Request.Target;
        Image = isScratch ? ImageState.Scratch(Request.Target) : OfBaseImage(BaseName.Text ?? Stage.From.Image);
        var triggers = Image.OnBuild.ToArray();
        Image.OnBuild.Clear();
        Variables = VariableScope.Empty(escape, More());
        if (!Image.Env.Has("PATH") && Platform.DefaultPath is { } path)
        {
            // An image that is not known may have set another one.
            Image.Env.Set("PATH", new Known<string>(path, Image.Env.Rest));
        }

        TakeEnvironment();
        return triggers;
    }

    /// <summary>Writes the working directory of a base image as a <c>WORKDIR</c> would have.</summary>
    public void TakeWorkingDir()
    {
        if (Base is not null || Image.WorkingDir.Text is not { Length: > 0 } directory) return;
        Image.WorkingDir = new(ImagePath.Resolve(directory, directory, Platform), Image.WorkingDir.Condition ?? BaseName.Condition);
    }

    /// <summary>What sets a variable that the file does not set: an image that is not known, or another one that the build can choose.</summary>
    private Func<string, Condition>? More()
    {
        if (Image.Env.Rest is { } rest) return name => Condition.BaseImageSets(rest.Image, name);
        return BaseName.Condition is null ? null : static name => new($"the base image sets '{name}'");
    }

    private ImageState OfBaseImage(string name) =>
        BaseName.Text is not null && ImageReference.Problem(name) is null && Request.BaseImages.Find(name) is { } known
            ? known.ToState()
            : ImageState.OfUnknown(name);

    /// <summary>The variables of the image are those of the build, also where an <c>ARG</c> of the base hid one of them.</summary>
    private void TakeEnvironment()
    {
        foreach (var entry in Image.Env.Entries)
        {
            Variables.Set(entry.Name, new Variable(entry.Value.Value, Unknown.ConditionOf(entry.Value.Reason, entry.Name)));
        }
    }
}
