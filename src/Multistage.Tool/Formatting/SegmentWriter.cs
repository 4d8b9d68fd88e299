using System.Text;

namespace Multistage.Tool.Formatting;

/// <summary>Writes the segments of an instruction, with line breaks where the author put them.</summary>
/// <param name="joined">The instruction's lines.</param>
/// <param name="escape">The escape character of the file.</param>
internal sealed class SegmentWriter(JoinedLines joined, char escape)
{
    private readonly StringBuilder _text = new();
    private int _break;

    /// <summary>The instruction's lines, each with its line feed.</summary>
    public static string Write(JoinedLines joined, IEnumerable<Segment> segments, char escape)
    {
        var writer = new SegmentWriter(joined, escape);
        foreach (var segment in segments) writer.Add(segment);
        return writer._text.Append('\n').ToString();
    }

    private void Add(Segment segment)
    {
        var breaks = BreaksUpTo(segment.Start);

        // Lines before the keyword that hold nothing but the escape character.
        if (_text.Length == 0 && breaks.TrueForAll(one => one.Comments.Count == 0)) breaks.Clear();
        if (segment.StartsLine && breaks.Count == 0) breaks.Add(new(segment.Start, []));
        if (breaks.Count > 0) Break(breaks, segment.Indentation);
        else if (_text.Length > 0 && segment.Before == Gap.Blank) _text.Append(' ');
        AddText(segment);
    }

    /// <summary>The breaks after those that were asked for before.</summary>
    private List<LineBreak> BreaksUpTo(int position)
    {
        var breaks = new List<LineBreak>();
        while (_break < joined.Breaks.Count && joined.Breaks[_break].Position <= position) breaks.Add(joined.Breaks[_break++]);
        return breaks;
    }

    private void Break(List<LineBreak> breaks, int indentation)
    {
        // A comment is as deep as the text it speaks of, which begins behind the operator of its line.
        var inner = new string(' ', Math.Max(indentation, Layout.Indentation));
        for (var index = 0; index < breaks.Count; index++)
        {
            _text.Append(index == 0 ? " " : inner).Append(escape).Append('\n');
            foreach (var comment in breaks[index].Comments) _text.Append(inner).Append(comment.TrimStart()).Append('\n');
        }

        _text.Append(' ', indentation);
    }

    /// <summary>What is broken inside, in quotes or amid a word, is the same to the last blank.</summary>
    private void AddText(Segment segment)
    {
        var breaks = BreaksUpTo(segment.End - 1);
        if (breaks.Count == 0)
        {
            _text.Append(segment.Text ?? joined.Text[segment.Start..segment.End]);
            return;
        }

        var start = segment.Start;
        foreach (var one in breaks)
        {
            _text.Append(joined.Text, start, one.Position - start).Append(escape).Append('\n');
            foreach (var comment in one.Comments) _text.Append(comment).Append('\n');
            start = one.Position;
        }

        _text.Append(joined.Text, start, segment.End - start);
    }
}
