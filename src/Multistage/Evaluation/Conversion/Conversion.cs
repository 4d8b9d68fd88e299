namespace Multistage;

/// <summary>
/// Goes through a file as BuildKit's conversion does: arguments, <c>FROM</c> lines, what refers to what, then the instructions of
/// each stage, with the variables and the working directory that they see. What BuildKit refuses and what the images will be
/// are two results of this one walk.
/// </summary>
internal sealed class Conversion
{
    private readonly Dockerfile _dockerfile;
    private readonly BuildRequest _request;
    private readonly VariableScope _globals;
    private readonly List<Refusal> _refusals = [];
    private readonly List<StageState> _stages = [];

    private Conversion(Dockerfile dockerfile, BuildRequest request)
    {
        _dockerfile = dockerfile;
        _request = request;
        _globals = GlobalArguments.Read(dockerfile, request, _refusals);
    }

    /// <summary>What refers to what and what becomes of it: the stages in the order of the file.</summary>
    public IReadOnlyList<StageState> Stages => _stages;

    /// <summary>Whether another target than the one that was asked for could change more than what is built.</summary>
    public bool UsesTargetStage => _globals.UsesTargetStage;

    /// <summary>Converts a file.</summary>
    public static Conversion Of(Dockerfile dockerfile, BuildRequest request)
    {
        var conversion = new Conversion(dockerfile, request);
        conversion.Run();
        return conversion;
    }

    /// <summary>All that BuildKit refuses when no build argument is given, in the order of the file.</summary>
    public static IReadOnlyList<Refusal> Run(Dockerfile dockerfile) => Of(dockerfile, BuildRequest.Of(dockerfile))._refusals;

    /// <summary>What BuildKit refuses when one stage is built and no build argument is given.</summary>
    public static IEnumerable<Refusal> Run(Dockerfile dockerfile, int target) =>
        Of(dockerfile, BuildRequest.Of(dockerfile, null, target)).RefusalsOf(target);

    /// <summary>What refers to what, whether or not BuildKit refuses something: the stages in the order of the file.</summary>
    public static IReadOnlyList<StageState> StagesOf(Dockerfile dockerfile) => Of(dockerfile, BuildRequest.Of(dockerfile))._stages;

    /// <summary>What a build of a stage gives.</summary>
    public StageEvaluation Evaluate(int target)
    {
        var refusals = _refusals.Count == 0
            ? default
            : RefusalsOf(target).Where(refusal => refusal.IsCertain).Select(refusal => refusal.Finding).ToEquatableArray();
        return new(_dockerfile, target, refusals, () => ContainerImage.Of(_stages[target].Image, _request));
    }

    private IEnumerable<Refusal> RefusalsOf(int target)
    {
        var needed = NeededBy(target);
        return _refusals.Where(refusal => refusal.Stage is not { } stage || needed.Contains(stage));
    }

    private void Run()
    {
        foreach (var rule in RefusalRules.OfFiles)
        {
            foreach (var finding in rule.Check(_dockerfile, _globals)) _refusals.Add(new(finding, null));
        }

        SourceDateEpoch.Finish(_globals);
        ConvertBases();
        var sources = new SourceResolver(_stages);
        foreach (var state in _stages)
        {
            state.Sources = state.Stage.Instructions.Select(sources.Resolve).ToArray();
        }

        CircularSources.Mark(_stages);
        foreach (var state in _stages)
        {
            new StageConversion(state, sources, _refusals).Run(_dockerfile.Directives.EscapeCharacter);
        }
    }

    private void ConvertBases()
    {
        var byName = new Dictionary<string, StageState>(StringComparer.Ordinal);
        for (var index = 0; index < _dockerfile.Stages.Count; index++)
        {
            var state = new StageState(index, _dockerfile.Stages[index], _request, _globals);
            var position = new InstructionPosition(index, InstructionPosition.FromInstruction);
            var place = new Place(state, position, _globals, _refusals) { BreaksEveryBuild = true };
            state.Stage.From.Evaluate(place);
            state.Base = state.BaseName.Text is { } name && byName.TryGetValue(name, out var found) ? found : null;
            _stages.Add(state);
            foreach (var rule in RefusalRules.OfInstructions) rule.Check(state.Stage.From, place);
            if (state.Stage.Name is { Length: > 0 } own) byName[own.ToLowerInvariant()] = state;
        }
    }

    private HashSet<int> NeededBy(int target)
    {
        var needed = new HashSet<int> { target };
        var left = new Stack<StageState>();
        left.Push(_stages[target]);
        while (left.Count > 0)
        {
            foreach (var stage in left.Pop().Needs)
            {
                if (needed.Add(stage.Index)) left.Push(stage);
            }
        }

        return needed;
    }
}
