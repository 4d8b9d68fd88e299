namespace Multistage;

/// <summary>DF0105: <c>SOURCE_DATE_EPOCH</c>, as an argument of the build or by default, is no time.</summary>
internal sealed class InvalidSourceDateEpoch() : FileRule(
    "DF0105", "Invalid SOURCE_DATE_EPOCH", "SOURCE_DATE_EPOCH cannot be '{0}': give it the seconds since 1970, 'context', or a stage that is FROM scratch with one remote ADD")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Dockerfile dockerfile, BuildRequest request, VariableScope globals)
    {
        if (SourceDateEpoch.Find(request, globals) is not { Length: > 0 } value || value == "context") yield break;
        if (GoNumber.TryInteger(value, out _) || IsSource(value, dockerfile, request, globals)) yield break;
        var declaration = Declaration(dockerfile);
        var finding = Find(declaration, declaration is null ? null : nameof(Arg.Declarations), value);
        globals.TryGet(SourceDateEpoch.Name, out var variable);
        yield return variable.Condition is { } condition ? RefusalRules.Unless(condition, finding) : finding;
    }

    /// <summary>The last global argument of that name; null where the file declares none.</summary>
    private static InstructionPosition? Declaration(Dockerfile dockerfile)
    {
        for (var index = dockerfile.GlobalArgs.Count - 1; index >= 0; index--)
        {
            if (dockerfile.GlobalArgs[index].Declarations.Any(declaration => declaration.Name == SourceDateEpoch.Name)) return new(InstructionPosition.Global, index);
        }

        return null;
    }

    /// <summary>Whether a name is that of a stage which does nothing but get one thing from elsewhere, whose date is taken.</summary>
    private static bool IsSource(string name, Dockerfile dockerfile, BuildRequest request, VariableScope globals)
    {
        var stage = dockerfile.Stages.FirstOrDefault(stage => string.Equals(stage.Name, name, StringComparison.OrdinalIgnoreCase));
        if (stage is null) return false;
        var variables = globals.Copy();
        variables.Unset(SourceDateEpoch.Name);
        if (variables.Expand(stage.From.Image, out _).Text != "scratch") return false;
        if (stage.Instructions.Any(instruction => instruction is not (Arg or Add)) || stage.Instructions.OfType<Add>().Count() != 1) return false;
        return stage.Instructions.All(instruction => instruction is Arg arg ? Declare(arg, request, variables) : IsRemote((Add)instruction, variables));
    }

    /// <summary>Sets the arguments of the stage; false where BuildKit cannot read a default.</summary>
    private static bool Declare(Arg arg, BuildRequest request, VariableScope variables)
    {
        foreach (var declaration in arg.Declarations)
        {
            if (request.Args.TryGetValue(declaration.Name, out var given)) variables.Set(declaration.Name, new Variable(given, null));
            else if (declaration.Default is { } word)
            {
                var value = variables.Expand(word, out var error);
                if (error is not null) return false;
                variables.Set(declaration.Name, value);
            }
        }

        return true;
    }

    private static bool IsRemote(Add add, VariableScope variables)
    {
        if (add.Sources.Count != 1 || !add.Heredocs.IsEmpty) return false;
        if (variables.Expand(add.Sources[0], out _).Text is not { } text) return false;
        var source = RemoteSource.Of(text);
        if (source.Problem is not null || !(source.IsGit || source.IsDownload)) return false;
        if (add.Checksum is not { Length: > 0 } checksum) return true;
        return variables.Expand(checksum, out _).Text is { } sum && (source.IsGit || ContentDigest.Problem(sum) is null);
    }
}
