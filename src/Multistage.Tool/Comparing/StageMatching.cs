namespace Multistage.Tool.Comparing;

/// <summary>Which stage of one file has become which of another.</summary>
internal static class StageMatching
{
    // More pairs of stages without a name in common than this are matched by their place alone.
    private const int LargestTable = 10_000;

    // Two stages that share less of their instructions are two stages, and not one that was renamed.
    private const double LeastSimilarity = 0.4;

    /// <summary>For each stage of the first file the index of the stage it has become, or null where it was removed.</summary>
    public static int?[] Of(EquatableArray<Stage> first, EquatableArray<Stage> second)
    {
        var matches = new int?[first.Count];
        var isTaken = new bool[second.Count];
        void Match(int one, int other)
        {
            matches[one] = other;
            isTaken[other] = true;
        }

        ByName(first, second, Match);
        var ours = Enumerable.Range(0, first.Count).Where(index => matches[index] is null).ToList();
        var theirs = Enumerable.Range(0, second.Count).Where(index => !isTaken[index]).ToList();
        if ((long)ours.Count * theirs.Count <= LargestTable) BySimilarity(first, second, ours, theirs, Match);

        // What is left and has no name is known by its place: the image that the file is for is the last stage.
        ByPlace(first, second, ours.Where(index => matches[index] is null), theirs.Where(index => !isTaken[index]), Match);
        return matches;
    }

    private static void ByName(EquatableArray<Stage> first, EquatableArray<Stage> second, Action<int, int> match)
    {
        var byName = new Dictionary<string, Queue<int>>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < second.Count; index++)
        {
            if (second[index].Name is not { } name) continue;
            if (!byName.TryGetValue(name, out var indexes)) byName.Add(name, indexes = new());
            indexes.Enqueue(index);
        }

        for (var index = 0; index < first.Count; index++)
        {
            if (first[index].Name is { } name && byName.TryGetValue(name, out var indexes) && indexes.TryDequeue(out var other)) match(index, other);
        }
    }

    private static void BySimilarity(EquatableArray<Stage> first, EquatableArray<Stage> second, List<int> ours, List<int> theirs, Action<int, int> match)
    {
        var essences = (Ours: ours.ToDictionary(index => index, index => Contents(first[index])), Theirs: theirs.ToDictionary(index => index, index => Contents(second[index])));
        var pairs =
            from one in ours
            from other in theirs
            let similarity = Similarity.Of(essences.Ours[one], essences.Theirs[other])
            where similarity >= LeastSimilarity
            orderby similarity descending, Math.Abs(one - other), one
            select (one, other);
        var (takenOurs, takenTheirs) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (one, other) in pairs)
        {
            if (takenOurs.Contains(one) || takenTheirs.Contains(other)) continue;
            takenOurs.Add(one);
            takenTheirs.Add(other);
            match(one, other);
        }
    }

    private static void ByPlace(
        EquatableArray<Stage> first, EquatableArray<Stage> second, IEnumerable<int> ours, IEnumerable<int> theirs, Action<int, int> match)
    {
        var places = theirs.ToDictionary(index => Place(index, second.Count));
        foreach (var one in ours)
        {
            if (!places.TryGetValue(Place(one, first.Count), out var other)) continue;
            if (first[one].Name is null || second[other].Name is null) match(one, other);
        }
    }

    /// <summary>The last stage is at the same place in every file; the others count from the start.</summary>
    private static int Place(int index, int count) => index == count - 1 ? int.MaxValue : index;

    private static List<Instruction> Contents(Stage stage) =>
        [Essence.Of(stage.From with { As = null }), .. stage.Instructions.Select(Essence.Of)];
}
