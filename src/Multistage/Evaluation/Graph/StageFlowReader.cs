namespace Multistage;

/// <summary>Reads from a converted stage what it takes from elsewhere. What BuildKit refuses takes nothing.</summary>
internal sealed class StageFlowReader(StageState state, EquatableArray<StageDefinition> stages)
{
    private readonly List<StageFlow> _flows = [];
    private int _added;

    private StageDefinition Stage => stages[state.Index];

    /// <summary>What the stage takes, in the order in which it does.</summary>
    public EquatableArray<StageFlow> Read()
    {
        ReadBase();
        foreach (var trigger in state.Triggers) Read(trigger.Instruction, trigger.Sources, isTrigger: true);
        for (var index = 0; index < state.Stage.Instructions.Count; index++)
        {
            Read(state.Stage.Instructions[index], state.Sources[index], isTrigger: false);
        }

        return _flows.ToEquatableArray();
    }

    private void ReadBase()
    {
        if (state.Base is { } parent) Add(new(StageFlowKind.From, Of(parent), Stage, state.Stage.From));
        else if (BaseImage() is { } image) Add(new(StageFlowKind.From, StageFlowSource.Image(image), Stage, state.Stage.From));
    }

    /// <summary>The name with its variables replaced, or as it is written where BuildKit cannot replace them; null for <c>scratch</c>.</summary>
    private string? BaseImage() => state.BaseName.Text switch
    {
        "scratch" => null,
        { Length: > 0 } name => name,
        _ => state.Stage.From.Image,
    };

    private void Read(Instruction instruction, Source[]? sources, bool isTrigger)
    {
        switch (instruction)
        {
            case Copy copy when FromOf(copy, sources) is { } source && !copy.Sources.IsEmpty:
                Add(new(StageFlowKind.Copy, source, Stage, copy) { Paths = copy.Sources, Destination = copy.Destination, IsTrigger = isTrigger });
                break;
            case Add add:
                ReadAdd(add, isTrigger);
                break;
            case Run run:
                ReadMounts(run, sources, isTrigger);
                break;
        }
    }

    private StageFlowSource? FromOf(Copy copy, Source[]? sources) =>
        string.IsNullOrEmpty(copy.From) ? StageFlowSource.BuildContext : sources is [var source] ? Of(source) : null;

    private void ReadAdd(Add add, bool isTrigger)
    {
        var sources = state.Added[_added++];
        var local = new List<string>();
        for (var index = 0; index < sources.Length; index++)
        {
            if (IsRemote(sources[index])) AddFiles(StageFlowSource.Address(sources[index]), EquatableArray.Of(add.Sources[index]));
            else local.Add(add.Sources[index]);
        }

        if (local.Count > 0) AddFiles(StageFlowSource.BuildContext, local.ToEquatableArray());

        void AddFiles(StageFlowSource source, EquatableArray<string> paths) =>
            Add(new(StageFlowKind.Copy, source, Stage, add) { Paths = paths, Destination = add.Destination, IsTrigger = isTrigger });
    }

    private static bool IsRemote(string path)
    {
        var source = RemoteSource.Of(path);
        return source.IsGit || source.IsDownload;
    }

    private void ReadMounts(Run run, Source[]? sources, bool isTrigger)
    {
        for (var index = 0; index < run.Mounts.Count; index++)
        {
            var mount = run.Mounts[index];
            if ((Of(sources![index]) ?? ContextOf(mount)) is not { } source) continue;
            Add(new(StageFlowKind.Mount, source, Stage, run)
            {
                Paths = mount.Source is { Length: > 0 } path ? EquatableArray.Of(path) : default,
                Destination = mount.Target,
                Mount = mount,
                IsTrigger = isTrigger,
            });
        }
    }

    /// <summary>A bind mount that names nothing mounts the build context; other kinds begin empty.</summary>
    private static StageFlowSource? ContextOf(Mount mount) =>
        string.IsNullOrEmpty(mount.From) && string.Equals(mount.Type, "bind", StringComparison.OrdinalIgnoreCase) ? StageFlowSource.BuildContext : null;

    private StageFlowSource? Of(Source source) => source switch
    {
        { Stage: { } stage } => Of(stage),
        { ImageName: { } image } => StageFlowSource.Image(image),
        _ => null,
    };

    private StageFlowSource Of(StageState stage) => StageFlowSource.Of(stages[stage.Index]);

    private void Add(StageFlow flow) => _flows.Add(flow);
}
