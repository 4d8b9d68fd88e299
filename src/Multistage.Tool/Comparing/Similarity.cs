namespace Multistage.Tool.Comparing;

/// <summary>How much two instructions or stages have in common, from 0 to 1.</summary>
internal static class Similarity
{
    // USER root has no word of USER 1000, and has still become it.
    private const double OfOneKind = 0.1;

    /// <summary>How many words of two instructions of one kind are the same; 0 for two kinds.</summary>
    public static double Of(Instruction first, Instruction second) => first.GetType() == second.GetType()
        ? OfOneKind + ((1 - OfOneKind) * Of(WordsOf(first), WordsOf(second)))
        : 0;

    /// <summary>How many elements of two lists are the same, whatever their order.</summary>
    public static double Of<T>(IReadOnlyCollection<T> first, IReadOnlyCollection<T> second)
        where T : notnull
    {
        if (first.Count + second.Count == 0) return 1;
        var counts = first.CountBy(item => item).ToDictionary();
        var common = 0;
        foreach (var item in second)
        {
            if (!counts.TryGetValue(item, out var left) || left == 0) continue;
            counts[item] = left - 1;
            common++;
        }

        return 2.0 * common / (first.Count + second.Count);
    }

    private static List<string> WordsOf(Instruction instruction) =>
        [.. InstructionParts.Of(instruction).SelectMany(part => part.Value.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))];
}
