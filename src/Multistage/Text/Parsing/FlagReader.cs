namespace Multistage;

/// <summary>Takes the flags from the start of an instruction's arguments.</summary>
internal sealed class FlagReader
{
    private readonly List<FlagWord> _flags = [];

    // The flags one after the other, without quotes and escapes. A flag may be cut out of it until the next reading.
    private char[] _buffer = [];
    private int _length;
    private int _equals;

    /// <summary>The flags that <see cref="Read"/> found, in order.</summary>
    public List<FlagWord> Flags => _flags;

    /// <summary>Reads the flags and gives what follows them.</summary>
    public Slice Read(Slice text, char escape)
    {
        _flags.Clear();
        _length = 0;
        var units = new ByteUnits(text);
        while (true)
        {
            while (!units.AtEnd && Whitespace.IsSpace(units.Current)) units.Move();
            if (!units.StartsFlag) return units.Rest;
            var start = units.Position;
            var word = ReadWord(ref units, escape);
            if (word.Length > 2) _flags.Add(new(word, _equals, start, units.Position));
            else if (!units.AtEnd) return units.Rest;
        }
    }

    /// <summary>Reads up to a blank outside of quotes; quotes and escapes are left out.</summary>
    private Slice ReadWord(ref ByteUnits units, char escape)
    {
        var start = _length;
        _equals = -1;
        var quote = '\0';
        for (; !units.AtEnd; units.Move())
        {
            var unit = units.Current;
            if (quote == '\0' && Whitespace.IsSpace(unit)) break;
            if (quote == '\0' ? unit is '\'' or '"' : unit == quote)
            {
                quote = quote == '\0' ? unit : '\0';
                continue;
            }

            if (unit == escape)
            {
                units.Move();
                if (units.AtEnd) break;
                unit = units.Current;
            }

            if (unit == '=' && _equals < 0) _equals = _length;
            Append(unit);
        }

        return new(_buffer, start, _length);
    }

    private void Append(char unit)
    {
        if (_length == _buffer.Length) Array.Resize(ref _buffer, Math.Max(64, _length * 2));
        _buffer[_length++] = unit;
    }
}
