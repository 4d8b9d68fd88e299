namespace Multistage;

/// <summary>Converts the instructions of one stage after the other: checks each, then does what it does to what follows.</summary>
internal sealed class StageConversion(StageState state, VariableScope globals, SourceResolver sources, ICollection<Refusal> refusals)
{
    /// <summary>Converts the stage; those before it have been converted.</summary>
    public void Run()
    {
        if (state.Base is { } parent)
        {
            RunTriggers(parent);
        }

        for (var index = 0; index < state.Stage.Instructions.Count; index++)
        {
            var place = new Place(state, new(state.Index, index), state.Variables, refusals);
            Convert(state.Stage.Instructions[index], state.Sources[index], place);
        }
    }

    /// <summary>Executes what the <c>ONBUILD</c> instructions of the base left for this stage.</summary>
    private void RunTriggers(StageState parent)
    {
        foreach (var onBuild in parent.Stage.Instructions.OfType<OnBuild>())
        {
            var position = new InstructionPosition(state.Index, InstructionPosition.FromInstruction);
            var place = new Place(state, position, state.Variables, refusals) { ArgumentOverride = nameof(From.Image) };
            if (OnBuildTrigger.Parse(onBuild.Expression, out var problem) is not { } instruction)
            {
                RefusalRules.InvalidTrigger.Report(place, nameof(From.Image), null, onBuild.Expression, problem!);
                continue;
            }

            var found = sources.Resolve(instruction);
            state.Triggers.Add((instruction, found));
            Convert(instruction, found, place);
        }
    }

    private void Convert(Instruction instruction, Source[]? found, Place place)
    {
        foreach (var source in found ?? [])
        {
            foreach (var rule in RefusalRules.OfSources) rule.Check(source, place);
        }

        foreach (var rule in RefusalRules.OfInstructions) rule.Check(instruction, place);
        switch (instruction)
        {
            case Env env:
                Set(env, place);
                break;
            case Arg arg:
                Declare(arg, place);
                break;
            case Workdir workdir:
                Enter(workdir, place);
                break;
        }
    }

    /// <summary>All values of an <c>ENV</c> see the variables as they were before it.</summary>
    private void Set(Env env, Place place)
    {
        var pairs = env.Pairs.Select(pair => (Key: place.Expand(pair.Key), Value: place.Expand(pair.Value))).ToList();
        foreach (var pair in pairs)
        {
            if (pair.Key.Text is { } name) state.Variables.Set(name, pair.Value);
        }
    }

    /// <summary>The arguments of an <c>ARG</c> see those before them in the same instruction.</summary>
    private void Declare(Arg arg, Place place)
    {
        foreach (var declaration in arg.Declarations)
        {
            // BuildKit takes these two for itself: they never are variables.
            var isVariable = declaration.Name is not ("BUILDKIT_SBOM_SCAN_CONTEXT" or "BUILDKIT_SBOM_SCAN_STAGE");
            if (declaration.Default is { } word)
            {
                var value = place.Expand(word, out var error);
                if (error is not null) RefusalRules.Unexpandable.Report(place, nameof(Arg.Declarations), value.Condition, word, error);
                if (isVariable) state.Variables.Set(declaration.Name, value);
            }
            else if (isVariable && globals.TryGet(declaration.Name, out var global) && global.Value is not null)
            {
                state.Variables.Set(declaration.Name, global);
            }
            else if (isVariable && !state.Variables.TryGet(declaration.Name, out _))
            {
                state.Variables.Set(declaration.Name, GlobalArguments.BuildArgument(declaration.Name));
            }
        }
    }

    private void Enter(Workdir workdir, Place place)
    {
        var path = place.Expand(workdir.Path);
        if (path.Text is not { } text) state.WorkingDirectory = new(null, Variable.Unknown);
        else if (text.StartsWith("/", StringComparison.Ordinal)) state.WorkingDirectory = path;
        else if (state.WorkingDirectory.Text is { } current)
        {
            state.WorkingDirectory = new(UnixPath.Join(current, text), state.WorkingDirectory.Condition ?? path.Condition);
        }
    }
}
