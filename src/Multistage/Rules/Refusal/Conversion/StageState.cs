namespace Multistage;

/// <summary>What the conversion knows of a stage.</summary>
/// <param name="index">Its index in the file.</param>
/// <param name="stage">What the file says of it.</param>
internal sealed class StageState(int index, Stage stage)
{
    public int Index { get; } = index;

    public Stage Stage { get; } = stage;

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

    /// <summary>The variables after what has been converted so far.</summary>
    public VariableScope Variables { get; set; } = VariableScope.Empty('\\', baseMaySetMore: false);

    /// <summary>The working directory after what has been converted so far.</summary>
    public Value WorkingDirectory { get; set; }

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
}
