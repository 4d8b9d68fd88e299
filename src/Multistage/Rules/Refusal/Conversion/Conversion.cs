namespace Multistage;

/// <summary>
/// Goes through a file as BuildKit's conversion does when no build argument is given: arguments, <c>FROM</c> lines, what
/// refers to what, then the instructions of each stage, with the variables and the working directory that they see.
/// </summary>
internal sealed class Conversion
{
    private readonly Dockerfile _dockerfile;
    private readonly List<Refusal> _refusals = [];
    private readonly List<StageState> _stages = [];

    private Conversion(Dockerfile dockerfile) => _dockerfile = dockerfile;

    /// <summary>All that BuildKit refuses, in the order of the file.</summary>
    public static IReadOnlyList<Refusal> Run(Dockerfile dockerfile)
    {
        var conversion = new Conversion(dockerfile);
        conversion.Run();
        return conversion._refusals;
    }

    /// <summary>What BuildKit refuses when one stage is built.</summary>
    public static IEnumerable<Refusal> Run(Dockerfile dockerfile, int target)
    {
        var conversion = new Conversion(dockerfile);
        conversion.Run();
        var needed = conversion.NeededBy(target);
        return conversion._refusals.Where(refusal => refusal.Stage is not { } stage || needed.Contains(stage));
    }

    /// <summary>What refers to what, whether or not BuildKit refuses something: the stages in the order of the file.</summary>
    public static IReadOnlyList<StageState> StagesOf(Dockerfile dockerfile)
    {
        var conversion = new Conversion(dockerfile);
        conversion.Run();
        return conversion._stages;
    }

    private void Run()
    {
        var globals = GlobalArguments.Read(_dockerfile, _refusals);
        foreach (var rule in RefusalRules.OfFiles)
        {
            foreach (var finding in rule.Check(_dockerfile, globals)) _refusals.Add(new(finding, null));
        }

        ConvertBases(globals);
        var sources = new SourceResolver(_stages);
        foreach (var state in _stages)
        {
            state.Sources = state.Stage.Instructions.Select(sources.Resolve).ToArray();
        }

        CircularSources.Mark(_stages);
        foreach (var state in _stages)
        {
            Begin(state);
            new StageConversion(state, globals, sources, _refusals).Run();
        }
    }

    private void ConvertBases(VariableScope globals)
    {
        var byName = new Dictionary<string, StageState>(StringComparer.Ordinal);
        for (var index = 0; index < _dockerfile.Stages.Count; index++)
        {
            var state = new StageState(index, _dockerfile.Stages[index]);
            var position = new InstructionPosition(index, InstructionPosition.FromInstruction);
            var place = new Place(state, position, globals, _refusals) { BreaksEveryBuild = true };
            state.BaseName = place.Expand(state.Stage.From.Image);
            state.Base = state.BaseName.Text is { } name && byName.TryGetValue(name, out var found) ? found : null;
            _stages.Add(state);
            foreach (var rule in RefusalRules.OfInstructions) rule.Check(state.Stage.From, place);
            if (state.Stage.Name is { Length: > 0 } own) byName[own.ToLowerInvariant()] = state;
        }
    }

    /// <summary>A stage begins with what its base ended with; what an image sets is not known.</summary>
    private void Begin(StageState state)
    {
        if (state.Base is { } parent)
        {
            state.Variables = parent.Variables.Copy();
            state.WorkingDirectory = parent.WorkingDirectory;
            return;
        }

        var isScratch = state.BaseName is { Text: "scratch", Condition: null };
        state.Variables = VariableScope.Empty(_dockerfile.Directives.EscapeCharacter, baseMaySetMore: !isScratch);
        state.Variables.Set("PATH", new Variable("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", isScratch ? null : "the base image sets 'PATH'"));
        state.WorkingDirectory = new("/", isScratch ? null : "the base image has a working directory of its own");
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
