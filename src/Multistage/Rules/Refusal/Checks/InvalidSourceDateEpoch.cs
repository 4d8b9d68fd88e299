namespace Multistage;

/// <summary>DF0105: the default of <c>SOURCE_DATE_EPOCH</c> is no time.</summary>
internal sealed class InvalidSourceDateEpoch() : FileRule(
    "DF0105", "Invalid SOURCE_DATE_EPOCH", "SOURCE_DATE_EPOCH cannot be '{0}': give it the seconds since 1970, 'context', or a stage that is FROM scratch with one remote ADD")
{
    private const string Name = "SOURCE_DATE_EPOCH";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Dockerfile dockerfile, VariableScope globals)
    {
        if (!globals.TryGet(Name, out var epoch) || epoch.Value is not { Length: > 0 } value || epoch.Condition == Condition.Lost) yield break;
        if (value == "context" || GoNumber.TryInteger(value, out _) || IsSource(value, dockerfile, globals)) yield break;
        for (var index = dockerfile.GlobalArgs.Count - 1; index >= 0; index--)
        {
            if (dockerfile.GlobalArgs[index].Declarations.All(declaration => declaration.Name != Name)) continue;
            var finding = Find(new(InstructionPosition.Global, index), nameof(Arg.Declarations), value);
            yield return epoch.Condition is { } condition ? RefusalRules.Unless(condition, finding) : finding;
            yield break;
        }
    }

    /// <summary>Whether a name is that of a stage which does nothing but get one thing from elsewhere, whose date is taken.</summary>
    private static bool IsSource(string name, Dockerfile dockerfile, VariableScope globals)
    {
        var stage = dockerfile.Stages.FirstOrDefault(stage => string.Equals(stage.Name, name, StringComparison.OrdinalIgnoreCase));
        if (stage is null || globals.Expand(stage.From.Image, out _).Text != "scratch") return false;
        if (stage.Instructions.Any(instruction => instruction is not (Arg or Add)) || stage.Instructions.OfType<Add>().Count() != 1) return false;

        var variables = globals.Copy();
        foreach (var instruction in stage.Instructions)
        {
            if (instruction is Arg arg) Declare(arg, variables);
            else if (!IsRemote((Add)instruction, variables)) return false;
        }

        return true;
    }

    private static void Declare(Arg arg, VariableScope variables)
    {
        foreach (var declaration in arg.Declarations)
        {
            if (declaration.Default is { } word) variables.Set(declaration.Name, variables.Expand(word, out _));
        }
    }

    private static bool IsRemote(Add add, VariableScope variables)
    {
        if (add.Sources.Count != 1 || !add.Heredocs.IsEmpty) return false;
        if (variables.Expand(add.Sources[0], out _).Text is not { } text) return false;
        var source = RemoteSource.Of(text);
        return source.Problem is null && (source.IsGit || source.IsDownload);
    }
}
