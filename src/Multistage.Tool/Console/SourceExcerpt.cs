using System.Text;
using Spectre.Console;

namespace Multistage.Tool.Console;

/// <summary>A line of a file as it is shown, and below it the carets that mark a place.</summary>
/// <param name="Line">The line, printable, its middle cut out where it is long.</param>
/// <param name="Indentation">How many columns stand before the carets.</param>
/// <param name="Length">How many carets there are.</param>
internal sealed record SourceExcerpt(string Line, int Indentation, int Length)
{
    private const int TabSize = 4;
    private const int ColumnsBefore = 60;
    private const int ColumnsAfter = 100;

    /// <summary>The excerpt of a text; null where the text has no such line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The first UTF-16 unit that is marked, from 1; the mark ends where the word does.</param>
    public static SourceExcerpt? Of(string text, int line, int column) =>
        FindLine(text, line) is { } found ? OfLine(found, column) : null;

    /// <summary>The line of the carets.</summary>
    public string Carets => new string(' ', Indentation) + new string('^', Length);

    private static SourceExcerpt OfLine(string line, int column)
    {
        var marked = Math.Clamp(column - 1, 0, line.Length);
        var end = marked + WordLength(line, marked);

        // A character takes a column or more, so these cuts leave more than is shown.
        var first = Cut(line, Math.Max(0, marked - ColumnsBefore));
        var last = Cut(line, Math.Min(line.Length, marked + ColumnsAfter));
        var shown = new StringBuilder(first > 0 ? "…" : string.Empty);
        var columns = shown.Length;
        var (start, stop) = (-1, -1);
        for (var index = first; index < last;)
        {
            if (start < 0 && index >= marked) start = columns;
            if (stop < 0 && index >= end) stop = columns;
            var status = Rune.DecodeFromUtf16(line.AsSpan(index), out var rune, out var length);
            var piece = rune.Value == '\t' ? new string(' ', TabSize - (columns % TabSize)) : Printable.Of(rune);
            shown.Append(piece);
            columns += piece.GetCellWidth();
            index += length;
        }

        if (start < 0) start = columns;
        if (stop < 0) stop = columns;
        if (last < line.Length) shown.Append('…');
        return new(shown.ToString(), start, Math.Max(1, stop - start));
    }

    private static int WordLength(string line, int start)
    {
        var length = line.AsSpan(start).IndexOfAny(' ', '\t');
        return length < 0 ? line.Length - start : length;
    }

    /// <summary>The position, or the one before it where it would cut a character in two.</summary>
    private static int Cut(string line, int position) =>
        position > 0 && position < line.Length && char.IsLowSurrogate(line[position]) ? position - 1 : position;

    private static string? FindLine(string text, int number)
    {
        // The parser's columns do not count a byte order mark.
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var line = 1; line < number; line++)
        {
            var feed = text.IndexOf('\n', start);
            if (feed < 0) return null;
            start = feed + 1;
        }

        var end = text.IndexOf('\n', start);
        return text[start..(end < 0 ? text.Length : end)].TrimEnd('\r');
    }
}
