namespace Multistage;

/// <summary>DF1011: an instruction uses a variable that nothing sets.</summary>
internal sealed class UndefinedVar() : CheckRule("DF1011", "UndefinedVar", "Usage of undefined variable '${0}'{1}")
{
    /// <summary>Reports the variables of the word that was expanded last.</summary>
    public void Check(Place place, CheckRun run)
    {
        foreach (var name in place.Variables.LookedUp.Where(variable => !variable.IsSet).Select(variable => variable.Name).Distinct())
        {
            if (!IsKnown(name, place)) run.Report(this, place, name, NameSuggestion.Of(name, place.Variables.SetNames, "$"));
        }
    }

    /// <summary>An argument without a value is declared all the same, and an image that is not known may set anything.</summary>
    private static bool IsKnown(string name, Place place) =>
        name is "BUILDKIT_SBOM_SCAN_CONTEXT" or "BUILDKIT_SBOM_SCAN_STAGE"
        || place.Stage.Arguments.Exists(argument => argument.Name == name)
        || place.Variables.More(name)?.Image is not null;
}
