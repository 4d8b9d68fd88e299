namespace Multistage;

/// <summary>The variables that a <c>FROM</c> may use: those that BuildKit sets itself, and the arguments before the first stage.</summary>
internal static class GlobalArguments
{
    /// <summary>What BuildKit sets when it builds for linux/amd64 on linux/amd64; other builds set other values.</summary>
    private static readonly KeyValuePair<string, string>[] Platform =
    [
        new("BUILDPLATFORM", "linux/amd64"), new("BUILDOS", "linux"), new("BUILDOSVERSION", string.Empty),
        new("BUILDARCH", "amd64"), new("BUILDVARIANT", string.Empty),
        new("TARGETPLATFORM", "linux/amd64"), new("TARGETOS", "linux"), new("TARGETOSVERSION", string.Empty),
        new("TARGETARCH", "amd64"), new("TARGETVARIANT", string.Empty),
    ];

    public static VariableScope Read(Dockerfile dockerfile, ICollection<Refusal> refusals)
    {
        var scope = VariableScope.Empty(dockerfile.Directives.EscapeCharacter, baseMaySetMore: false);
        foreach (var variable in Platform) scope.Set(variable.Key, new Variable(variable.Value, $"'{variable.Key}' has another value"));
        var target = dockerfile.Stages.Count > 0 ? dockerfile.Stages[dockerfile.Stages.Count - 1].Name : null;
        scope.Set("TARGETSTAGE", new Variable(target ?? "default", "another stage is built"));

        for (var index = 0; index < dockerfile.GlobalArgs.Count; index++)
        {
            var place = new Place(null, new(InstructionPosition.Global, index), scope, refusals) { BreaksEveryBuild = true };
            foreach (var declaration in dockerfile.GlobalArgs[index].Declarations) Declare(declaration, scope, place);
        }

        return scope;
    }

    private static void Declare(ArgDeclaration declaration, VariableScope scope, Place place)
    {
        if (declaration.Default is not { } word)
        {
            if (!scope.TryGet(declaration.Name, out _)) scope.Set(declaration.Name, BuildArgument(declaration.Name));
            return;
        }

        var value = place.Expand(word, out var error);
        if (error is not null) RefusalRules.Unexpandable.Report(place, nameof(Arg.Declarations), value.Condition, word, error);
        scope.Set(declaration.Name, value);
    }

    /// <summary>An argument without a default: not set, unless the build gives it.</summary>
    public static Variable BuildArgument(string name) => new(null, $"the build argument '{name}' is given");
}
