namespace Multistage;

/// <summary>
/// An instruction's line after its continuations are joined, in a buffer that is used again for the next one, and from which
/// physical line each part of it came.
/// </summary>
internal sealed class LogicalLine
{
    private readonly List<Piece> _pieces = [];
    private char[] _buffer = [];
    private int _length;

    /// <summary>The line's characters, without the continuation characters.</summary>
    public Slice Text => new(_buffer, 0, _length);

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>The last physical line, without those of heredocs.</summary>
    public int EndLine { get; private set; }

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
        var end = ContinuedEnd(lines.From(start), escape);
        var continues = end >= 0;
        if (!continues) end = lines.End;
        var length = end - start;
        if (_length + length > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
        Array.Copy(lines.Text, start, _buffer, _length, length);
        _pieces.Add(new(_length, lines.Number, start - lines.Start + 1));
        _length += length;
        return continues;
    }

    /// <summary>
    /// Where the text ends before a continuation character, or -1 where there is none: the line's last character that is no
    /// blank, and not doubled.
    /// </summary>
    public static int ContinuedEnd(Slice line, char escape)
    {
        var (text, start, end) = (line.Buffer, line.Start, line.End);
        while (end > start && text[end - 1] is ' ' or '\t') end--;
        if (end == start || text[end - 1] != escape) return -1;
        return end - 1 > start && text[end - 2] == escape ? -1 : end - 1;
    }

    /// <inheritdoc cref="ContinuedEnd(Slice, char)"/>
    public static int ContinuedEnd(string line, char escape) => ContinuedEnd(Slice.Of(line), escape);

    private readonly struct Piece(int position, int line, int column)
    {
        public int Position { get; } = position;

        public int Line { get; } = line;

        public int Column { get; } = column;
    }
}
