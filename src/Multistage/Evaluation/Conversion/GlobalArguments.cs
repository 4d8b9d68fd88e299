namespace Multistage;

/// <summary>The variables that a <c>FROM</c> may use: those that BuildKit sets itself, and the arguments before the first stage.</summary>
internal static class GlobalArguments
{
    /// <summary>The one variable in which the builds of two stages of a file differ.</summary>
    public const string TargetStage = "TARGETSTAGE";

    /// <summary>Reads the arguments.</summary>
    public static VariableScope Read(Dockerfile dockerfile, BuildRequest request, ICollection<Refusal> refusals)
    {
        var scope = VariableScope.Empty(dockerfile.Directives.EscapeCharacter);
        SetPlatform(scope, "BUILD", request.Build, request.Build.Name, request);
        SetPlatform(scope, "TARGET", request.Target, request.Target.FullName, request);
        Predefine(scope, TargetStage, request.Stage ?? "default", "another stage is built", request);

        for (var index = 0; index < dockerfile.GlobalArgs.Count; index++)
        {
            var place = new Place(null, new(InstructionPosition.Global, index), scope, refusals) { BreaksEveryBuild = true };
            foreach (var declaration in dockerfile.GlobalArgs[index].Declarations) Declare(declaration, scope, request, place);
        }

        return scope;
    }

    private static void SetPlatform(VariableScope scope, string prefix, Platform platform, string name, BuildRequest request)
    {
        Set("PLATFORM", name);
        Set("OS", platform.Os);
        Set("OSVERSION", platform.Version);
        Set("ARCH", platform.Architecture);
        Set("VARIANT", platform.Variant);

        void Set(string variable, string value) => Predefine(scope, prefix + variable, value, $"'{prefix}{variable}' has another value", request);
    }

    private static void Predefine(VariableScope scope, string name, string value, string condition, BuildRequest request) =>
        scope.Set(name, request.Args.TryGetValue(name, out var given) ? new Variable(given, null) : new Variable(value, new(condition)));

    private static void Declare(ArgDeclaration declaration, VariableScope scope, BuildRequest request, Place place)
    {
        if (request.Args.TryGetValue(declaration.Name, out var given))
        {
            scope.Set(declaration.Name, new Variable(given, null));
            return;
        }

        if (declaration.Default is not { } word)
        {
            if (!scope.IsDeclared(declaration.Name)) scope.Set(declaration.Name, new Variable(null, Condition.IsGiven(declaration.Name)));
            return;
        }

        var value = place.Expand(word, out var error);
        if (error is not null) RefusalRules.Unexpandable.Report(place, nameof(Arg.Declarations), value.Condition, word, error);
        scope.Set(declaration.Name, value);
    }
}
