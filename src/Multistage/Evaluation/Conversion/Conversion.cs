namespace Multistage;

/// <summary>
/// Goes through a file as BuildKit's conversion does: arguments, <c>FROM</c> lines, what refers to what, then the instructions of
/// each stage, with the variables and the working directory that they see. What BuildKit refuses and what the images will be
/// are two results of this one walk.
/// </summary>
internal sealed class Conversion
{
    private readonly Dockerfile _dockerfile;
    private readonly VariableScope _globals;
    private readonly List<Refusal> _refusals = [];
    private readonly List<StageState> _stages = [];
    private readonly CheckRun? _checks;
    private BuildRequest _request;
    private bool _isTargetInGlobals;

    private Conversion(Dockerfile dockerfile, BuildRequest request, DockerfileSyntax? syntax)
    {
        _dockerfile = dockerfile;
        _request = request;
        _checks = syntax is null ? null : new(dockerfile, syntax);
        _globals = GlobalArguments.Read(dockerfile, request, _refusals);
    }

    /// <summary>The file.</summary>
    public Dockerfile Dockerfile => _dockerfile;

    /// <summary>How it is written, where it is checked; null where it is not.</summary>
    public DockerfileSyntax? Syntax => _checks?.Syntax;

    /// <summary>What refers to what and what becomes of it: the stages in the order of the file.</summary>
    public IReadOnlyList<StageState> Stages => _stages;

    /// <summary>
    /// Whether a build of a stage could give something else than this conversion, which was made for another target: where all stages
    /// can see the target, or one that the build needs asks for it.
    /// </summary>
    public bool DependsOnTarget(int stage) =>
        _globals.UsesTargetStage && (_isTargetInGlobals || NeededBy(stage).Any(index => _stages[index].AsksForTarget));

    /// <summary>Converts a file.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="syntax">How it is written, where it is checked as <c>docker build --check</c> does; null where it is not.</param>
    public static Conversion Of(Dockerfile dockerfile, BuildRequest request, DockerfileSyntax? syntax = null)
    {
        var conversion = new Conversion(dockerfile, request, syntax);
        conversion.Run();
        return conversion;
    }

    /// <summary>All that BuildKit refuses when no build argument is given, in the order of the file.</summary>
    public static IReadOnlyList<Refusal> Run(Dockerfile dockerfile) => Of(dockerfile, BuildRequest.Of(dockerfile))._refusals;

    /// <summary>What BuildKit refuses when one stage is built and no build argument is given.</summary>
    public static IEnumerable<Refusal> Run(Dockerfile dockerfile, int target) =>
        Of(dockerfile, BuildRequest.Of(dockerfile, null, target)).RefusalsOf(target);

    /// <summary>What refers to what, whether or not BuildKit refuses something: the stages in the order of the file.</summary>
    public static IReadOnlyList<StageState> StagesOf(Dockerfile dockerfile, BuildSettings? settings = null) =>
        Of(dockerfile, BuildRequest.Of(dockerfile, settings))._stages;

    /// <summary>What a build of a stage gives.</summary>
    public StageEvaluation Evaluate(int target)
    {
        var refusals = _refusals.Count == 0
            ? default
            : RefusalsOf(target).Where(refusal => refusal.IsCertain).Select(refusal => refusal.Finding).ToEquatableArray();
        if (refusals.IsEmpty && _checks is { IsError: true }) refusals = _checks.ErrorsOf(NeededBy(target));
        return new(_dockerfile, target, refusals, () => ContainerImage.Of(_stages[target].Image, _request));
    }

    /// <summary>What the check found; null where the file was not checked.</summary>
    public CheckReport? Report()
    {
        if (_checks is null) return null;
        var findings = _checks.Findings();
        return new(findings, _refusals.Find(refusal => refusal.BreaksChecks)?.Finding, _checks.IsError && !findings.IsEmpty);
    }

    private IEnumerable<Refusal> RefusalsOf(int target)
    {
        var needed = NeededBy(target);
        return _refusals.Where(refusal => refusal.Stage is not { } stage || needed.Contains(stage));
    }

    private void Run()
    {
        CheckFile();
        foreach (var rule in RefusalRules.OfFiles)
        {
            foreach (var finding in rule.Check(_dockerfile, _request, _globals)) _refusals.Add(new(finding, null));
        }

        if (_refusals.Exists(refusal => refusal.BreaksChecks)) _checks?.Stop();
        _request = SourceDateEpoch.Resolve(_request, _globals);
        ConvertBases();
        _isTargetInGlobals = _globals.UsesTargetStage;
        var sources = new SourceResolver(_stages);
        foreach (var state in _stages)
        {
            state.Sources = state.Stage.Instructions.Select(sources.Resolve).ToArray();
        }

        CircularSources.Mark(_stages);
        CheckBases();
        foreach (var state in _stages)
        {
            new StageConversion(state, sources, _refusals, _checks).Run(_dockerfile.Directives.EscapeCharacter);
        }
    }

    private void ConvertBases()
    {
        var byName = new Dictionary<string, StageState>(StringComparer.Ordinal);
        for (var index = 0; index < _dockerfile.Stages.Count; index++)
        {
            var before = _refusals.Count;
            var state = new StageState(index, _dockerfile.Stages[index], _request, _globals);
            var position = new InstructionPosition(index, InstructionPosition.FromInstruction);
            var place = new Place(state, position, _globals, _refusals) { BreaksEveryBuild = true };
            state.Stage.From.Evaluate(place);
            state.Base = state.BaseName.Text is { } name && byName.TryGetValue(name, out var found) ? found : null;
            _stages.Add(state);
            _checks?.Check(state.Stage.From, place);
            foreach (var rule in RefusalRules.OfInstructions) rule.Check(state.Stage.From, place);

            // BuildKit looks at all FROM lines before it asks whether their images could exist.
            if (_refusals.FindIndex(before, refusal => refusal.BreaksChecks && !IsWrongReference(refusal.Finding)) >= 0) _checks?.Stop();
            if (state.Stage.Name is { Length: > 0 } own) byName[own.ToLowerInvariant()] = state;
        }
    }

    private bool IsWrongReference(Finding finding) =>
        finding is { Rule.Id: "DF0110", Position: { } position } && _stages[position.Stage].BaseName.Text is { Length: > 0 };

    /// <summary>Checks what can be said before a conversion: how the file is written, and what its arguments are by default.</summary>
    private void CheckFile()
    {
        if (_checks is null) return;
        _checks.CheckFile();
        CheckRules.InvalidDefaultArgInFrom.Check(_checks, _request);
    }

    private void CheckBases()
    {
        if (_checks is null) return;
        if (_refusals.Exists(refusal => refusal.BreaksChecks)) _checks.Stop();
        foreach (var state in _stages)
        {
            var position = new InstructionPosition(state.Index, InstructionPosition.FromInstruction);
            CheckRules.InvalidBaseImagePlatform.Check(new(state, position, _globals, _refusals), _checks);
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
