namespace Multistage;

/// <summary>Finds which stages can be built at the same time.</summary>
internal static class StageOrder
{
    /// <summary>Puts stages in steps: each as early as what it needs allows, those in a circle in a last step.</summary>
    /// <param name="all">The stages of the file.</param>
    /// <param name="isBuilt">Which of them are built; with a stage also all that it needs.</param>
    public static EquatableArray<EquatableArray<StageDefinition>> StepsOf(EquatableArray<StageDefinition> all, Func<StageDefinition, bool> isBuilt)
    {
        var built = all.Where(isBuilt).ToList();
        var neededBy = new List<int>?[all.Count];
        var missing = new int[all.Count];
        foreach (var stage in built)
        {
            missing[stage.Index] = stage.Needs.Count;
            foreach (var needed in stage.Needs) (neededBy[needed.Index] ??= []).Add(stage.Index);
        }

        var steps = new List<EquatableArray<StageDefinition>>();
        var placed = 0;
        var free = built.Where(stage => missing[stage.Index] == 0).Select(stage => stage.Index).ToList();
        while (free.Count > 0)
        {
            steps.Add(free.OrderBy(index => index).Select(index => all[index]).ToEquatableArray());
            placed += free.Count;
            free = free.SelectMany(index => neededBy[index] ?? []).Where(index => --missing[index] == 0).ToList();
        }

        if (placed < built.Count) steps.Add(built.Where(stage => missing[stage.Index] > 0).ToEquatableArray());
        return steps.ToEquatableArray();
    }
}
