namespace Multistage;

/// <summary>The last entry of an image's history while the image is made, and what came before it, which stages share.</summary>
/// <param name="Before">What came before it.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Count">How many entries there are with it.</param>
internal sealed record HistoryNode(HistoryNode? Before, HistoryEntry Entry, int Count)
{
    /// <summary>A history with one more entry.</summary>
    public static HistoryNode Add(HistoryNode? before, HistoryEntry entry) => new(before, entry, (before?.Count ?? 0) + 1);

    /// <summary>All entries from the first on.</summary>
    public static EquatableArray<HistoryEntry> AllOf(HistoryNode? last)
    {
        var entries = new HistoryEntry[last?.Count ?? 0];
        for (var node = last; node is not null; node = node.Before) entries[node.Count - 1] = node.Entry;
        return new(entries);
    }
}
