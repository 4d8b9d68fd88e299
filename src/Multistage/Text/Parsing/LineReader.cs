namespace Multistage;

/// <summary>Reads a text one physical line after the other. Only <c>\n</c> ends a line.</summary>
internal sealed class LineReader(string text)
{
    /// <summary>The most bytes that BuildKit reads as one line.</summary>
    private const int MaximumBytes = 65_535;

    public string Text { get; } = text;

    /// <summary>The number of the line that was read last, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line starts in <see cref="Text"/>.</summary>
    public int Start { get; private set; }

    /// <summary>Where its characters end, without <c>\r</c> and <c>\n</c>.</summary>
    public int End { get; private set; }

    /// <summary>Where the next line starts.</summary>
    public int Next { get; private set; }

    /// <summary>Whether reading ended at a line that is too long, as if the text ended there.</summary>
    public bool IsTooLong { get; private set; }

    public bool Read()
    {
        if (IsTooLong || Next >= Text.Length) return false;
        var start = Next;
        var feed = Text.IndexOf('\n', start);
        var end = feed < 0 ? Text.Length : feed;
        if (ExceedsMaximum(start, end))
        {
            IsTooLong = true;
            return false;
        }

        Next = feed < 0 ? end : feed + 1;
        Start = start;
        while (end > start && Text[end - 1] == '\r') end--;
        End = end;
        Number++;
        return true;
    }

    /// <summary>Leaves out the byte order mark of the first line.</summary>
    public void SkipByteOrderMark()
    {
        if (Number == 1 && Start < End && Text[Start] == '\uFEFF') Start++;
    }

    private bool ExceedsMaximum(int start, int end)
    {
        if (end - start <= MaximumBytes / 3) return false;
        var bytes = 0;
        for (var index = start; index < end; index++)
        {
            var character = Text[index];
            if (character < '\u0080') bytes++;
            else if (character < '\u0800') bytes += 2;
            else bytes += IsPair(index, end) ? 2 : IsPair(index - 1, end) && index > start ? 2 : 3;
        }

        return bytes > MaximumBytes;
    }

    private bool IsPair(int index, int end) =>
        index >= 0 && index + 1 < end && char.IsSurrogatePair(Text[index], Text[index + 1]);
}
