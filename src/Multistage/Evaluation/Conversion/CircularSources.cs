namespace Multistage;

/// <summary>
/// Finds the stages that copy from each other in a circle. BuildKit looks for circles of <c>--from</c> and mounts alone; one
/// that goes through a <c>FROM</c> always has a reference to a later stage in it.
/// </summary>
internal static class CircularSources
{
    /// <summary>Marks the sources that close a circle: those that lead to their own or a later stage.</summary>
    public static void Mark(IReadOnlyList<StageState> stages)
    {
        if (!stages.Any(stage => SourcesOf(stage).Any(source => source.Stage!.Index >= stage.Index))) return;
        var inCircle = InCircle(stages);
        foreach (var stage in stages)
        {
            foreach (var source in SourcesOf(stage))
            {
                source.IsCircular = source.Stage!.Index >= stage.Index && inCircle[stage.Index] && inCircle[source.Stage.Index];
            }
        }
    }

    private static IEnumerable<Source> SourcesOf(StageState stage) =>
        stage.Sources.SelectMany(sources => sources ?? []).Where(source => source.Stage is not null);

    /// <summary>Which stages are left when those that nothing leads to, and those that lead nowhere, are taken away again and again.</summary>
    private static bool[] InCircle(IReadOnlyList<StageState> stages)
    {
        var forward = stages.Select(stage => SourcesOf(stage).Select(source => source.Stage!.Index).Distinct().ToList()).ToList();
        var backward = stages.Select(_ => new List<int>()).ToList();
        for (var from = 0; from < forward.Count; from++)
        {
            foreach (var to in forward[from]) backward[to].Add(from);
        }

        var left = stages.Select(_ => true).ToArray();
        Peel(left, forward, backward);
        Peel(left, backward, forward);
        return left;
    }

    /// <summary>Takes away the stages that have no edge out, and then those that have lost their last one.</summary>
    private static void Peel(bool[] left, List<List<int>> edges, List<List<int>> reverse)
    {
        var count = edges.Select(list => list.Count(to => left[to])).ToArray();
        var free = new Stack<int>(Enumerable.Range(0, left.Length).Where(index => left[index] && count[index] == 0));
        while (free.Count > 0)
        {
            var index = free.Pop();
            left[index] = false;
            foreach (var from in reverse[index])
            {
                if (left[from] && --count[from] == 0) free.Push(from);
            }
        }
    }
}
