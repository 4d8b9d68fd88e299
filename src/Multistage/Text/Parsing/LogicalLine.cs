namespace Multistage;

/// <summary>
/// An instruction's line after its continuations are joined, in a buffer that is used again for the next one, and from which
/// physical line each part of it came.
/// </summary>
internal sealed class LogicalLine : IDisposable
{
    /// <summary>The largest buffer that is kept for the next text.</summary>
    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static char[]? _kept;

    private readonly List<Piece> _pieces = [];
    private char[] _buffer;
    private int _length;

    public LogicalLine()
    {
        _buffer = _kept ?? new char[1024];
        _kept = null;
    }

    /// <summary>The line's characters, without the continuation characters.</summary>
    public Slice Text => new(_buffer, 0, _length);

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>The last physical line, without those of heredocs.</summary>
    public int EndLine { get; private set; }

    /// <summary>Where the instruction starts in the file's text.</summary>
    public int Offset { get; private set; }

    /// <summary>Whether an empty line stands between its lines.</summary>
    public bool HasEmptyContinuation { get; private set; }

    /// <summary>Reads on from the current line of <paramref name="lines"/> to the one that is not continued.</summary>
    /// <param name="lines">Stands at the instruction's first line.</param>
    /// <param name="start">Where the instruction starts, after the blanks before it.</param>
    /// <param name="escape">The escape character.</param>
    /// <param name="comments">Takes the comment lines between.</param>
    public void Read(LineReader lines, int start, char escape, List<CommentSyntax>? comments = null)
    {
        _pieces.Clear();
        _length = 0;
        HasEmptyContinuation = false;
        Offset = start;
        Line = lines.Number;
        Column = start - lines.Start + 1;
        var continues = Append(lines, start, escape);
        while (continues && lines.Read())
        {
            var first = lines.Start;
            while (first < lines.End && Whitespace.IsSpace(lines.Text[first])) first++;
            if (first == lines.End) HasEmptyContinuation = true;
            else if (lines.Text[first] != '#') continues = Append(lines, lines.Start, escape);
            else comments?.Add(CommentSyntax.Read(lines, first));
        }

        EndLine = lines.Number;
    }

    /// <summary>Leaves the buffer to the next text that this thread reads.</summary>
    public void Dispose()
    {
        if (_buffer.Length is > 0 and <= MostKept) _kept = _buffer;
        _buffer = [];
        _length = 0;
    }

    /// <summary>The physical line and column of a position in <see cref="Text"/>.</summary>
    public (int Line, int Column) Locate(int position)
    {
        var (index, end) = (0, _pieces.Count);
        while (end - index > 1)
        {
            var middle = (index + end) / 2;
            if (_pieces[middle].Position > position) end = middle;
            else index = middle;
        }

        var piece = _pieces[index];
        return (piece.Line, piece.Column + position - piece.Position);
    }

    /// <summary>Adds a physical line, and says whether the next one continues it.</summary>
    private bool Append(LineReader lines, int start, char escape)
    {
        var end = ContinuedEnd(lines.Text, start, lines.End, escape);
        var continues = end >= 0;
        if (!continues) end = lines.End;
        var length = end - start;
        if (_length + length > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
        lines.Text.CopyTo(start, _buffer, _length, length);
        _pieces.Add(new(_length, lines.Number, start - lines.Start + 1));
        _length += length;
        return continues;
    }

    /// <summary>
    /// Where the text ends before a continuation character, or -1 where there is none: the line's last character that is no
    /// blank, and not doubled.
    /// </summary>
    internal static int ContinuedEnd(string text, int start, int end, char escape)
    {
        while (end > start && text[end - 1] is ' ' or '\t') end--;
        if (end == start || text[end - 1] != escape) return -1;
        return end - 1 > start && text[end - 2] == escape ? -1 : end - 1;
    }

    private readonly struct Piece(int position, int line, int column)
    {
        public int Position { get; } = position;

        public int Line { get; } = line;

        public int Column { get; } = column;
    }
}
