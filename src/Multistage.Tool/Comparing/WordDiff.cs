using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Multistage.Tool.Comparing;

/// <summary>Two texts as one, cut where they differ: at words, or at lines where there are several.</summary>
internal static class WordDiff
{
    private static readonly DelimiterChunker Words = new([' ', '\t', ',', '=', '/', ':', ';', '"', '\'', '@', '&', '|', '(', ')', '{', '}', '[', ']']);

    /// <summary>The pieces in order: in both, in the first alone, in the second alone.</summary>
    public static List<(ChangeKind? Change, string Text)> Between(string first, string second)
    {
        IChunker chunker = first.Contains('\n', StringComparison.Ordinal) || second.Contains('\n', StringComparison.Ordinal)
            ? LineEndingsPreservingChunker.Instance
            : Words;
        var diff = Differ.Instance.CreateDiffs(first, second, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var pieces = new List<(ChangeKind? Change, string Text)>();
        var position = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, null, diff.PiecesOld, position, block.DeleteStartA - position);
            Add(pieces, ChangeKind.Removed, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(pieces, ChangeKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            position = block.DeleteStartA + block.DeleteCountA;
        }

        Add(pieces, null, diff.PiecesOld, position, diff.PiecesOld.Count - position);
        return pieces;
    }

    private static void Add(List<(ChangeKind? Change, string Text)> pieces, ChangeKind? change, IReadOnlyList<string> from, int start, int count)
    {
        if (count == 0) return;
        var text = new StringBuilder();
        for (var index = start; index < start + count; index++) text.Append(from[index]);
        pieces.Add((change, text.ToString()));
    }
}
