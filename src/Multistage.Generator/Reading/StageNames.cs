namespace Multistage.Generator.Reading;

/// <summary>The C# names of stages.</summary>
internal static class StageNames
{
    /// <summary>A C# name for each stage: its class's, or one made of its name, none twice; then those of unfinished classes.</summary>
    public static EquatableArray<string> Identifiers(IReadOnlyList<OutlinedStage> stages, IReadOnlyList<string> unfinished)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = new string[stages.Count];
        for (var index = 0; index < stages.Count; index++)
        {
            var wanted = stages[index].ClassName ?? FromStage(stages[index].Name, index);
            var identifier = wanted;
            for (var number = 2; !taken.Add(identifier); number++) identifier = wanted + number;
            identifiers[index] = identifier;
        }

        return identifiers.Concat(unfinished.Where(taken.Add)).ToEquatableArray();
    }

    /// <summary><c>BackendBuilder</c> for <c>backend-builder</c>; <c>Stage0</c> for the first where it has no name.</summary>
    private static string FromStage(string? name, int index) =>
        StageClassName.Of(name ?? string.Empty) is { Length: > 0 } identifier ? identifier : $"Stage{index}";
}
