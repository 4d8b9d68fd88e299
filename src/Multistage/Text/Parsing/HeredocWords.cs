using System.Globalization;
using System.Text;

namespace Multistage;

/// <summary>
/// Splits a line into words as BuildKit does to find heredocs: a shell's quotes and <c>${name:-word}</c> count, while no
/// variable is known. It keeps a stack of its own, so that deep nesting costs no call depth and no time.
/// </summary>
internal sealed class HeredocWords
{
    private const char Escape = '\\';

    private readonly Slice _text;
    private readonly bool _keepQuotes;
    private readonly Stack<Frame> _frames = new();
    private readonly StringBuilder _inner = new();
    private readonly StringBuilder _word = new();
    private readonly List<string> _words = [];
    private bool _keepEscapes;
    private bool _isInWord;
    private int _position;

    private HeredocWords(Slice text, bool keepQuotes, bool keepEscapes)
    {
        _text = text;
        _keepQuotes = keepQuotes;
        _keepEscapes = keepEscapes;
        _position = text.Start;
        if (Peek() == '\uFEFF') _position++;
    }

    /// <summary>Reads the words; null where quotes or braces are not closed, or a substitution is wrong.</summary>
    public static List<string>? Read(Slice text, bool keepQuotes, bool keepEscapes)
    {
        var reader = new HeredocWords(text, keepQuotes, keepEscapes);
        while (reader._position < text.End)
        {
            if (!reader.Step()) return null;
        }

        if (reader._frames.Count > 0) return null;
        if (reader._word.Length > 0) reader._words.Add(reader._word.ToString());
        return reader._words;
    }

    private bool Step()
    {
        var stop = _frames.Count == 0 ? default(char?) : _frames.Peek().Stop;
        var character = _text[_position++];
        if (character == stop) return Close();
        if (character == '$') return ReadDollar();
        if (stop == '"')
        {
            ReadInQuotes(character);
            return true;
        }

        switch (character)
        {
            case '"':
                Push('"', _keepEscapes);
                if (_keepQuotes) _inner.Append('"');
                return true;
            case '\'':
                return ReadSingleQuotes();
            case '<':
                ReadAngle();
                return true;
            case Escape:
                ReadEscape();
                return true;
            default:
                if (_frames.Count > 0) _inner.Append(character);
                else AddCharacter(character);
                return true;
        }
    }

    /// <summary>Ends the innermost quote or brace.</summary>
    private bool Close()
    {
        var frame = _frames.Pop();
        _keepEscapes = frame.OuterKeepsEscapes;
        switch (frame.Stop)
        {
            case '/':
                _inner.Append('/');
                Push('}', keepEscapes: true);
                return true;
            case '"' when !_keepQuotes:
                break;
            default:
                _inner.Append(frame.Stop);
                break;
        }

        if (_frames.Count == 0) AddInner(isRaw: frame.Stop == '"');
        return true;
    }

    /// <summary>Reads what follows a <c>$</c>; no variable is set, so the text is kept.</summary>
    private bool ReadDollar()
    {
        _inner.Append('$');
        if (Peek() != '{')
        {
            ReadName();
            if (_frames.Count == 0) AddInner(isRaw: false);
            return true;
        }

        _inner.Append('{');
        _position++;
        if (_position == _text.End || Peek() is '{' or '}' or ':') return false;
        ReadName();
        if (_position == _text.End) return false;
        var modifier = _text[_position++];
        switch (modifier)
        {
            case '}':
                _inner.Append('}');
                if (_frames.Count == 0) AddInner(isRaw: false);
                return true;
            case '/':
                if (Peek() == '/') _position++;
                _inner.Append('/');
                Push('/', keepEscapes: true);
                return true;
            case ':' when _position < _text.End && Peek() is not ('#' or '%'):
                _inner.Append(':').Append(_text[_position++]);
                Push('}', keepEscapes: false);
                return true;
            case '+' or '-' or '?' or '#' or '%':
                _inner.Append(modifier);
                Push('}', keepEscapes: modifier is '#' or '%');
                return true;
            default:
                return false;
        }
    }

    private void ReadName()
    {
        var first = Peek();
        if (char.IsDigit(first))
        {
            while (char.IsDigit(Peek())) _inner.Append(_text[_position++]);
        }
        else if (_position < _text.End && first is '@' or '*' or '#' or '?' or '-' or '$' or '!')
        {
            _inner.Append(_text[_position++]);
        }
        else
        {
            for (var width = NameWidth(); width > 0; width = NameWidth())
            {
                _inner.Append(_text.Buffer, _position, width);
                _position += width;
            }
        }
    }

    /// <summary>How many characters the next character of a name has; 0 where it belongs to no name.</summary>
    private int NameWidth()
    {
        var character = Peek();
        if (character == '_' || char.IsLetterOrDigit(character)) return 1;
        if (!char.IsHighSurrogate(character) || _position + 1 >= _text.End) return 0;
        return CharUnicodeInfo.GetUnicodeCategory(new string(_text.Buffer, _position, 2), 0)
            is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber ? 2 : 0;
    }

    private bool ReadSingleQuotes()
    {
        var end = _text.From(_position).IndexOf('\'');
        if (end < 0) return false;
        if (_keepQuotes) _inner.Append('\'');
        _inner.Append(_text.Buffer, _position, end - _position);
        if (_keepQuotes) _inner.Append('\'');
        _position = end + 1;
        if (_frames.Count == 0) AddInner(isRaw: true);
        return true;
    }

    /// <summary>Reads a character in double quotes. Where escapes are kept, one that escapes nothing is doubled.</summary>
    private void ReadInQuotes(char character)
    {
        if (character == Escape)
        {
            if (_keepEscapes) _inner.Append(Escape);
            if (_position == _text.End) return;
            if (Peek() is '"' or '$' or Escape) character = _text[_position++];
        }

        _inner.Append(character);
    }

    /// <summary>Keeps the blanks after <c>&lt;&lt;</c> in the word.</summary>
    private void ReadAngle()
    {
        _inner.Append('<');
        if (Peek() == '<')
        {
            _inner.Append('<');
            _position++;
            while (Peek() is ' ' or '\t' or '\r') _inner.Append(_text[_position++]);
        }

        if (_frames.Count == 0) AddInner(isRaw: true);
    }

    private void ReadEscape()
    {
        if (_keepEscapes) _inner.Append(Escape);
        if (_position < _text.End) _inner.Append(_text[_position++]);
        if (_frames.Count == 0 && _inner.Length > 0) AddInner(isRaw: true);
    }

    private void Push(char stop, bool keepEscapes)
    {
        _frames.Push(new(stop, _keepEscapes));
        _keepEscapes = keepEscapes;

        // BuildKit reads what is in braces with the buffer of the word around them, whose start is lost.
        if (stop != '"') _word.Clear();
    }

    private void AddInner(bool isRaw)
    {
        if (isRaw)
        {
            _word.Append(_inner);
            _isInWord = true;
        }
        else
        {
            for (var index = 0; index < _inner.Length; index++) AddCharacter(_inner[index]);
        }

        _inner.Clear();
    }

    private void AddCharacter(char character)
    {
        if (!Blank.IsSpace(character))
        {
            _word.Append(character);
            _isInWord = true;
        }
        else if (_isInWord && _word.Length > 0)
        {
            _words.Add(_word.ToString());
            _word.Clear();
            _isInWord = false;
        }
    }

    private char Peek() => _position < _text.End ? _text[_position] : '\0';

    private readonly struct Frame(char stop, bool outerKeepsEscapes)
    {
        public char Stop { get; } = stop;

        public bool OuterKeepsEscapes { get; } = outerKeepsEscapes;
    }
}
