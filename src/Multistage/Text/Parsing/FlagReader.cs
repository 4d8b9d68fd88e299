using System.Text;

namespace Multistage;

/// <summary>Takes the flags from the start of an instruction's arguments.</summary>
internal sealed class FlagReader
{
    private StringBuilder? _buffer;
    private readonly List<FlagWord> _flags = [];
    private int _equals;

    /// <summary>The flags that <see cref="Read"/> found, in order.</summary>
    public List<FlagWord> Flags => _flags;

    /// <summary>Reads the flags and gives what follows them.</summary>
    public Slice Read(Slice text, char escape)
    {
        _flags.Clear();
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
    private StringBuilder ReadWord(ref ByteUnits units, char escape)
    {
        var word = (_buffer ??= new()).Clear();
        _equals = -1;
        var quote = '\0';
        for (; !units.AtEnd; units.Move())
        {
            var unit = units.Current;
            if (quote == '\0' && Whitespace.IsSpace(unit)) return word;
            if (quote == '\0' ? unit is '\'' or '"' : unit == quote)
            {
                quote = quote == '\0' ? unit : '\0';
                continue;
            }

            if (unit == escape)
            {
                units.Move();
                if (units.AtEnd) return word;
                unit = units.Current;
            }

            if (unit == '=' && _equals < 0) _equals = word.Length;
            word.Append(unit);
        }

        return word;
    }
}
