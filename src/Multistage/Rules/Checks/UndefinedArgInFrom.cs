namespace Multistage;

/// <summary>DF1009: a <c>FROM</c> uses an argument that is not declared before the first one.</summary>
internal sealed class UndefinedArgInFrom() : InstructionCheck("DF1009", "UndefinedArgInFrom", "FROM argument '{0}' is not declared{1}")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place, CheckRun run)
    {
        if (instruction is not From from) return;
        var name = place.Expand(from.Image);
        Report(place, run);
        if (name.Text is not { Length: > 0 } || from.Platform is not { Length: > 0 } platform) return;
        _ = place.Expand(platform);
        Report(place, run);
    }

    private void Report(Place place, CheckRun run)
    {
        var names = place.Variables.AllNames;
        foreach (var name in place.Variables.LookedUp.Where(variable => !variable.IsSet).Select(variable => variable.Name).Distinct())
        {
            if (!place.Variables.IsDeclared(name)) run.Report(this, place.Position, name, NameSuggestion.Of(name, names, string.Empty));
        }
    }
}
