using System.Globalization;
using System.Text;

namespace Multistage;

/// <summary>
/// Reads arguments in JSON form, <c>["a", "b"]</c>. What is no JSON array is taken as ordinary text, while an array that holds
/// something else than strings is refused, so the whole JSON grammar counts.
/// </summary>
internal struct JsonStrings
{
    /// <summary>How deep Go's decoder follows arrays and objects, the outermost included.</summary>
    private const int MaximumDepth = 10_000;

    private readonly Slice _text;
    private readonly List<string> _items;
    private List<char>? _open;
    private int _position;
    private bool _hasOther;

    private JsonStrings(Slice text, List<string> items) => (_text, _items) = (text, items);

    /// <summary>Adds the strings of an array to <paramref name="items"/>. They count only where it is one of strings alone.</summary>
    public static JsonForm Read(Slice text, List<string> items)
    {
        text = text.Trim();
        if (text.IsEmpty || text[text.Start] != '[') return JsonForm.None;
        var reader = new JsonStrings(text, items);
        if (!reader.ReadArray()) return JsonForm.None;
        return reader._hasOther ? JsonForm.OtherArray : JsonForm.Strings;
    }

    private bool ReadArray()
    {
        _position = _text.Start + 1;
        SkipSpaces();
        if (Take(']')) return AtEnd();
        do
        {
            SkipSpaces();
            if (Peek() == '"')
            {
                if (ReadString() is not { } item) return false;
                _items.Add(item);
            }
            else
            {
                _hasOther = true;
                if (!SkipValue()) return false;
            }

            SkipSpaces();
        }
        while (Take(','));

        return Take(']') && AtEnd();
    }

    /// <summary>Moves past a value of any kind, however deep; false where it is no JSON.</summary>
    private bool SkipValue()
    {
        _open ??= [];
        while (true)
        {
            SkipSpaces();
            if (Peek() is '[' or '{')
            {
                if (!Open(out var isEmpty)) return false;
                if (!isEmpty) continue;
            }
            else if (!SkipScalar())
            {
                return false;
            }

            // A value is complete, and perhaps with it those around it.
            while (true)
            {
                if (_open.Count == 0) return true;
                SkipSpaces();
                var opener = _open[_open.Count - 1];
                if (Take(','))
                {
                    if (opener == '{' && !SkipName()) return false;
                    break;
                }

                if (!Take(opener == '{' ? '}' : ']')) return false;
                _open.RemoveAt(_open.Count - 1);
            }
        }
    }

    private bool Open(out bool isEmpty)
    {
        var opener = Peek();
        _position++;
        SkipSpaces();
        isEmpty = Take(opener == '{' ? '}' : ']');
        if (_open!.Count + 2 > MaximumDepth) return false;
        if (isEmpty) return true;
        _open.Add(opener);
        return opener == '[' || SkipName();
    }

    private bool SkipName()
    {
        SkipSpaces();
        if (Peek() != '"' || !SkipString(null)) return false;
        SkipSpaces();
        return Take(':');
    }

    private bool SkipScalar() => Peek() switch
    {
        '"' => SkipString(null),
        't' => TakeWord("true"),
        'f' => TakeWord("false"),
        'n' => TakeWord("null"),
        _ => SkipNumber(),
    };

    private bool SkipNumber()
    {
        var start = _position;
        Take('-');
        if (!Take('0') && !SkipDigits()) return false;
        if (Take('.') && !SkipDigits()) return false;
        if (Peek() is 'e' or 'E')
        {
            _position++;
            if (!Take('+')) Take('-');
            if (!SkipDigits()) return false;
        }

        // Go refuses to decode a number that is too large, and so the text is no JSON.
        var number = _text.Between(start, _position).ToString();
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && !double.IsInfinity(value);
    }

    private bool SkipDigits()
    {
        var start = _position;
        while (Peek() is >= '0' and <= '9') _position++;
        return _position > start;
    }

    /// <summary>Reads a string, whose quote comes next; null where it is none.</summary>
    private string? ReadString()
    {
        var start = _position + 1;
        if (!SkipString(value: null, stopAtEscape: true)) return null;
        if (_text[_position - 1] == '"') return _text.Between(start, _position - 1).ToString();
        var value = new StringBuilder();
        _position = start - 1;
        return SkipString(value, stopAtEscape: false) ? value.ToString() : null;
    }

    /// <summary>Moves past a string, or to its first escape, and adds what it stands for to <paramref name="value"/>.</summary>
    private bool SkipString(StringBuilder? value, bool stopAtEscape = false)
    {
        var start = ++_position;
        for (; _position < _text.End; _position++)
        {
            var character = _text[_position];
            if (character < ' ') return false;
            if (character is not ('"' or '\\')) continue;
            value?.Append(_text.Buffer, start, _position - start);
            _position++;
            if (character == '"' || stopAtEscape) return true;
            if (!ReadEscape(value)) return false;
            start = _position--;
        }

        return false;
    }

    private bool ReadEscape(StringBuilder? value)
    {
        var character = Peek();
        _position++;
        if (character == 'u') return ReadCodeUnit(value);
        var index = "\"\\/bfnrt".IndexOf(character);
        if (index < 0) return false;
        value?.Append("\"\\/\b\f\n\r\t"[index]);
        return true;
    }

    /// <summary>Reads the four digits of a code unit, and those of the second half of a pair; a lone half becomes U+FFFD.</summary>
    private bool ReadCodeUnit(StringBuilder? value)
    {
        var unit = ReadHex();
        if (unit < 0) return false;
        if (!char.IsSurrogate((char)unit))
        {
            value?.Append((char)unit);
            return true;
        }

        var after = _position;
        if (char.IsHighSurrogate((char)unit) && Take('\\') && Take('u') && ReadHex() is >= 0 and var low
            && char.IsLowSurrogate((char)low))
        {
            value?.Append((char)unit).Append((char)low);
            return true;
        }

        _position = after;
        value?.Append('\uFFFD');
        return true;
    }

    private int ReadHex()
    {
        var value = 0;
        for (var count = 0; count < 4; count++, _position++)
        {
            var digit = "0123456789abcdef".IndexOf(LetterCase.Lower(Peek()));
            if (digit < 0) return -1;
            value = (value << 4) | digit;
        }

        return value;
    }

    private bool TakeWord(string word)
    {
        foreach (var character in word)
        {
            if (!Take(character)) return false;
        }

        return true;
    }

    private char Peek() => _position < _text.End ? _text[_position] : '\0';

    private bool Take(char character)
    {
        if (_position >= _text.End || _text[_position] != character) return false;
        _position++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_position < _text.End && _text[_position] is ' ' or '\t' or '\r' or '\n') _position++;
    }

    private bool AtEnd()
    {
        SkipSpaces();
        return _position == _text.End;
    }
}
