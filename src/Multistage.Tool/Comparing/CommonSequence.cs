using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Multistage.Tool.Comparing;

/// <summary>The longest sequence that two lists have in common.</summary>
internal static class CommonSequence
{
    /// <summary>The positions of its elements in both lists, in order.</summary>
    public static List<(int First, int Second)> Of<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
        where T : notnull
    {
        // What stands in one list alone is in no common sequence, and would only cost time.
        var numbers = new Dictionary<T, int>();
        foreach (var item in first) numbers.TryAdd(item, numbers.Count);
        var inBoth = second.Where(numbers.ContainsKey).ToHashSet();
        var (firstPlaces, secondPlaces) = (Places(first, inBoth), Places(second, inBoth));

        var blocks = Differ.Instance.CreateDiffs(
            Lines(first, firstPlaces, numbers), Lines(second, secondPlaces, numbers), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance).DiffBlocks;
        var common = new List<(int First, int Second)>();
        var (one, other) = (0, 0);
        foreach (var block in blocks)
        {
            while (one < block.DeleteStartA) common.Add((firstPlaces[one++], secondPlaces[other++]));
            one += block.DeleteCountA;
            other += block.InsertCountB;
        }

        while (one < firstPlaces.Count) common.Add((firstPlaces[one++], secondPlaces[other++]));
        return common;
    }

    private static List<int> Places<T>(IReadOnlyList<T> items, HashSet<T> wanted) =>
        [.. Enumerable.Range(0, items.Count).Where(index => wanted.Contains(items[index]))];

    private static string Lines<T>(IReadOnlyList<T> items, List<int> places, Dictionary<T, int> numbers)
        where T : notnull =>
        string.Join('\n', places.Select(place => numbers[items[place]].ToString(CultureInfo.InvariantCulture)));
}
