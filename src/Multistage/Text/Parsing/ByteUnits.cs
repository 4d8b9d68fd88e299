namespace Multistage;

/// <summary>
/// Goes through a text byte by byte and takes each byte for a character, as BuildKit does with flags: <c>é</c> becomes
/// <c>Ã©</c>, and the second byte of <c>à</c> is a blank.
/// </summary>
internal struct ByteUnits
{
    private readonly Slice _text;

    // The bytes of the current character where it is beyond ASCII, the first of them lowest; 0 where it is not.
    private uint _bytes;
    private int _width;

    public ByteUnits(Slice text)
    {
        _text = text;
        Position = text.Start;
        _bytes = 0;
        _width = 1;
        Enter();
    }

    /// <summary>Where the current character stands in the line.</summary>
    public int Position { get; private set; }

    public readonly bool AtEnd => Position >= _text.End;

    public readonly char Current => _bytes == 0 ? _text[Position] : (char)(_bytes & 0xFF);

    /// <summary>Whether two dashes come next.</summary>
    public readonly bool StartsFlag =>
        _bytes == 0 && Position + 1 < _text.End && _text[Position] == '-' && _text[Position + 1] == '-';

    /// <summary>
    /// The text from here on. Where a blank ended in the middle of a character, each byte that is left of it becomes U+FFFD.
    /// </summary>
    public readonly Slice Rest
    {
        get
        {
            if (_bytes == 0 || (_bytes & 0xC0) == 0xC0) return _text.From(Position);
            var broken = 0;
            for (var left = _bytes; left != 0; left >>= 8) broken++;
            var after = _text.From(Position + _width);
            var characters = new char[broken + after.Length];
            for (var index = 0; index < broken; index++) characters[index] = '\uFFFD';
            Array.Copy(after.Buffer, after.Start, characters, broken, after.Length);
            return new(characters, 0, characters.Length);
        }
    }

    public void Move()
    {
        _bytes >>= 8;
        if (_bytes != 0) return;
        Position += _width;
        Enter();
    }

    /// <summary>Encodes the current character.</summary>
    private void Enter()
    {
        _width = 1;
        if (AtEnd || _text[Position] < '\u0080') return;
        uint point = _text[Position];
        if (Position + 1 < _text.End && char.IsSurrogatePair(_text[Position], _text[Position + 1]))
        {
            _width = 2;
            point = (uint)char.ConvertToUtf32(_text[Position], _text[Position + 1]);
        }
        else if (char.IsSurrogate(_text[Position]))
        {
            point = '\uFFFD';
        }

        var (last, middle) = (0x80 | (point & 0x3F), 0x80 | ((point >> 6) & 0x3F));
        _bytes = point switch
        {
            < 0x800 => (0xC0 | (point >> 6)) | (last << 8),
            < 0x10000 => (0xE0 | (point >> 12)) | (middle << 8) | (last << 16),
            _ => (0xF0 | (point >> 18)) | ((0x80 | ((point >> 12) & 0x3F)) << 8) | (middle << 16) | (last << 24),
        };
    }
}
