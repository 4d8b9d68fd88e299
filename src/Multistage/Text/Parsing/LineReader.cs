namespace Multistage;

/// <summary>Reads a text one physical line after the other, into a buffer that is used again. Only <c>\n</c> ends a line.</summary>
internal sealed class LineReader
{
    /// <summary>The most bytes that BuildKit reads as one line.</summary>
    private const int MaximumBytes = 65_535;

    private TextSource _source;

    /// <summary>The line's characters, from <see cref="Start"/> to <see cref="End"/>; valid until the next line is read.</summary>
    public char[] Text { get; private set; } = [];

    /// <summary>The number of the line that was read last, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line starts in <see cref="Text"/>.</summary>
    public int Start { get; private set; }

    /// <summary>Where its characters end, without <c>\r</c> and <c>\n</c>.</summary>
    public int End { get; private set; }

    /// <summary>Where the line starts in the source.</summary>
    public int Position { get; private set; }

    /// <summary>Where the next line starts in the source.</summary>
    public int Next { get; private set; }

    /// <summary>Whether reading ended at a line that is too long, as if the text ended there.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes before the first line of a text.</summary>
    public void Open(TextSource source)
    {
        _source = source;
        (Number, Start, End, Position, Next, IsTooLong) = (0, 0, 0, 0, 0, false);
    }

    /// <summary>Goes back before the first line.</summary>
    public void Restart() => Open(_source);

    public bool Read()
    {
        if (IsTooLong || Next >= _source.Length) return false;
        var feed = _source.FindLineFeed(Next);
        var end = feed < 0 ? _source.Length : feed;
        if (_source.HasMoreBytes(Next, end, MaximumBytes))
        {
            IsTooLong = true;
            return false;
        }

        Position = Next;
        Next = feed < 0 ? end : feed + 1;
        if (Text.Length < end - Position) Text = new char[Math.Max(Text.Length * 2, end - Position)];
        Start = 0;
        End = _source.CopyTo(Text, Position, end);
        while (End > 0 && Text[End - 1] == '\r') End--;
        Number++;
        return true;
    }

    /// <summary>Leaves out the byte order mark of the first line.</summary>
    public void SkipByteOrderMark()
    {
        if (Number == 1 && Start < End && Text[Start] == '\uFEFF') Start++;
    }

    /// <summary>The line from a position in <see cref="Text"/> on.</summary>
    public Slice From(int start) => new(Text, start, End);

    /// <summary>A part of the source, which may be many lines.</summary>
    public string Between(int start, int end) => _source.Between(start, end);
}
