namespace Multistage;

/// <summary>
/// A check of a file: gathers what the checks find while the conversion goes through it. BuildKit's own check ends where it
/// refuses something; what comes behind that place is kept apart, since a build that does not get there can still find it.
/// </summary>
internal sealed class CheckRun(Dockerfile dockerfile, DockerfileSyntax syntax)
{
    private readonly CheckSettings? _settings = CheckSettings.Read(dockerfile.Directives.Check);
    private readonly List<Found> _found = [];

    /// <summary>The last CMD, ENTRYPOINT and HEALTHCHECK of each stage.</summary>
    private readonly Dictionary<(int Stage, string Keyword), InstructionPosition> _last = [];

    public Dockerfile Dockerfile => dockerfile;

    public DockerfileSyntax Syntax => syntax;

    /// <summary>Whether a finding makes BuildKit refuse the build.</summary>
    public bool IsError => _settings is { IsError: true };

    /// <summary>Whether BuildKit has refused something already.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Checks the file as it is written.</summary>
    public void CheckFile()
    {
        foreach (var rule in CheckRules.OfFiles) rule.Check(this);
    }

    /// <summary>Checks an instruction before it is converted.</summary>
    public void Check(Instruction instruction, Place place)
    {
        foreach (var rule in CheckRules.OfInstructions) rule.Check(instruction, place, this);
    }

    /// <summary>Says that BuildKit refuses something here.</summary>
    public void Stop() => IsStopped = true;

    /// <summary>Says that BuildKit has refused the file before it looked into any stage.</summary>
    public void StopBeforeStages()
    {
        Stop();
        for (var index = 0; index < _found.Count; index++)
        {
            if (_found[index].Stage is not null) _found[index] = _found[index] with { IsBehindError = true };
        }
    }

    /// <summary>What a check of the whole file warns of.</summary>
    public EquatableArray<CheckFinding> Findings() => _found
        .Where(found => !found.IsBehindError)
        .Select(found => found.Finding)
        .OrderBy(finding => finding.Line)
        .ThenBy(finding => finding.Rule.Title, StringComparer.Ordinal)
        .ThenBy(finding => finding.Detail, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>What makes BuildKit refuse a build; nothing where the file does not say so.</summary>
    /// <param name="stages">The stages that are built.</param>
    public EquatableArray<Finding> ErrorsOf(HashSet<int> stages) => !IsError ? default : _found
        .Where(found => found.Stage is not { } stage || stages.Contains(stage))
        .Select(found => new Finding(found.Finding.Rule, found.Finding.Position, null, found.Arguments))
        .ToEquatableArray();

    /// <summary>The keyword of an instruction in the case it is written in.</summary>
    public string KeywordOf(Place place) => place.Trigger is { } trigger
        ? trigger.Split(' ', '\t')[0]
        : syntax.Find(place.Position)!.Keyword;

    /// <summary>An instruction with half of a surrogate pair for each byte that is not UTF-8; null where the file is UTF-8.</summary>
    public Instruction? WithBytes(Place place)
    {
        if (syntax.Undecodable is not { } undecodable) return null;
        if (place.Trigger is not { } trigger) return undecodable.Stages[place.Position.Stage].Instructions[place.Position.Index];
        var (_, exact) = Triggers(dockerfile).Zip(Triggers(undecodable), (text, exact) => (text, exact)).FirstOrDefault(pair => pair.text == trigger);
        return exact is null ? null : OnBuildTrigger.Parse(exact, out _);
    }

    /// <summary>Remembers the last instruction of a kind in a stage, and returns the one before it; null where there is none.</summary>
    public InstructionPosition? Remember(string keyword, Place place)
    {
        var key = (place.Stage.Index, keyword);
        InstructionPosition? before = _last.TryGetValue(key, out var position) ? position : null;
        _last[key] = place.Position;
        return before;
    }

    /// <summary>Says that the file breaks a rule, whatever stage is built.</summary>
    public void Report(CheckRule rule, InstructionPosition position, params string[] arguments) =>
        Add(rule, position, CommentsOf(position), null, arguments);

    /// <summary>Says that an instruction breaks a rule, in the builds of its stage.</summary>
    public void Report(CheckRule rule, Place place, params string[] arguments) =>
        Report(rule, place, place.Position, arguments);

    /// <summary>Says that an instruction breaks a rule at the place of another one.</summary>
    public void Report(CheckRule rule, Place place, InstructionPosition position, string[] arguments) =>
        Add(rule, position, place.Trigger is null ? CommentsOf(place.Position) : default, place.Stage.Index, arguments);

    private void Add(CheckRule rule, InstructionPosition position, EquatableArray<string> comments, int? stage, string[] arguments)
    {
        if (_settings is null || !_settings.Allows(rule, comments)) return;
        var text = syntax.Find(position)!;
        var finding = new Finding(rule.Rule, position, null, arguments);
        var line = rule is NoEmptyContinuation ? text.LastContinuationLine : text.Line;
        var endLine = rule is NoEmptyContinuation ? text.LastContinuationLine : text.EndLine;
        _found.Add(new(new(rule.Rule, position, line, endLine, finding.Message), arguments, stage, IsStopped));
    }

    private static IEnumerable<string> Triggers(Dockerfile file) =>
        file.Stages.SelectMany(stage => stage.Instructions).OfType<OnBuild>().Select(onBuild => onBuild.Expression);

    private EquatableArray<string> CommentsOf(InstructionPosition position)
    {
        if (position.Stage == InstructionPosition.Global) return dockerfile.GlobalArgs[position.Index].Comments;
        var stage = dockerfile.Stages[position.Stage];
        return position.Index == InstructionPosition.FromInstruction ? stage.From.Comments : stage.Instructions[position.Index].Comments;
    }

    private sealed record Found(CheckFinding Finding, EquatableArray<string> Arguments, int? Stage, bool IsBehindError);
}
