namespace Multistage;

/// <content>What <c>ARG</c> does to the image.</content>
public sealed partial record Arg
{
    /// <summary>The arguments see those before them in the same instruction.</summary>
    internal override void Evaluate(Place place)
    {
        foreach (var declaration in Declarations) Declare(declaration, place);
        if (!place.Stage.Image.HasHistory) return;
        var arguments = place.Stage.Arguments.Skip(place.Stage.Arguments.Count - Declarations.Count);
        place.Commit("ARG " + string.Join(" ", arguments.Select(argument => argument.Default is null ? argument.Name : $"{argument.Name}={argument.Default}")));
    }

    private static void Declare(ArgDeclaration declaration, Place place)
    {
        var name = declaration.Name;
        var value = ValueOf(declaration, place);
        place.Stage.Arguments.Add(new(name, value.Value));

        // BuildKit takes these two for itself: they never are variables.
        if (name is "BUILDKIT_SBOM_SCAN_CONTEXT" or "BUILDKIT_SBOM_SCAN_STAGE") return;
        if (value.Value is not null || value.Condition == Condition.Lost) place.Stage.Variables.Set(name, value);
        else if (!place.Stage.Variables.TryGet(name, out _)) place.Stage.Variables.Set(name, value with { Condition = Missing(name, place) });
    }

    private static Variable ValueOf(ArgDeclaration declaration, Place place)
    {
        if (place.Stage.Request.Args.TryGetValue(declaration.Name, out var given)) return new(given, null);
        if (declaration.Default is not { } word) return OfGlobal(declaration.Name, place.Stage);
        var value = place.Expand(word, out var error);
        place.CheckVariables();
        if (error is not null) RefusalRules.Unexpandable.Report(place, nameof(Declarations), value.Condition, word, error);
        return value.Text is null ? Variable.Lost : new(value.Text, value.Condition);
    }

    private static Variable OfGlobal(string name, StageState stage)
    {
        stage.AsksForTarget |= name == GlobalArguments.TargetStage;
        return stage.Globals.TryGet(name, out var variable) ? variable : default;
    }

    /// <summary>What would set an argument that has no value: it is given, or an image that is not known sets a variable of that name.</summary>
    private static Condition Missing(string name, Place place) =>
        Condition.IsGiven(name) with { Image = place.Stage.Variables.More(name)?.Image };
}
