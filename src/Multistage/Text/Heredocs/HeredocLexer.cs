using System.Text;

namespace Multistage;

/// <summary>
/// Splits a line to words the way BuildKit does to find heredocs: the escape character is <c>\</c> whatever the file says, no
/// variable has a value and all stay as they are written, and blanks after <c>&lt;&lt;</c> do not end a word. What is open at
/// a time is a stack, so that no depth of nesting costs more than memory, and every character is looked at once.
/// </summary>
internal sealed class HeredocLexer
{
    private const char Escape = '\\';

    private readonly string _text;
    private readonly bool _keepQuotes;
    private readonly Stack<Frame> _frames = new();
    private readonly StringBuilder _inner = new();
    private readonly WordSplitter _words = new();
    private bool _keepEscapes;
    private int _position;

    private HeredocLexer(string text, bool keepQuotes, bool keepEscapes)
    {
        _text = text;
        _keepQuotes = keepQuotes;
        _keepEscapes = keepEscapes;
        if (Peek() == WordExpander.ByteOrderMark) _position++;
    }

    /// <summary>The words; null where a quote or a substitution is not closed or not known.</summary>
    /// <param name="text">A line, or a part of one.</param>
    /// <param name="keepQuotes">Whether quotes stay in the words.</param>
    /// <param name="keepEscapes">Whether escape characters stay in the words.</param>
    public static EquatableArray<string>? Words(string text, bool keepQuotes, bool keepEscapes)
    {
        var lexer = new HeredocLexer(text, keepQuotes, keepEscapes);
        while (lexer._position < text.Length)
        {
            if (!lexer.Step()) return null;
        }

        return lexer._frames.Count == 0 ? lexer._words.ToWords() : (EquatableArray<string>?)null;
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
                else _words.AddPlain(_text, _position - 1, _position);
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
            _inner.Append(VariableName.Read(_text, ref _position));
            if (_frames.Count == 0) AddInner(isRaw: false);
            return true;
        }

        _inner.Append('{');
        _position++;
        if (_position == _text.Length || Peek() is '{' or '}' or ':') return false;
        _inner.Append(VariableName.Read(_text, ref _position));
        if (_position == _text.Length) return false;
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
            case ':' when _position < _text.Length && Peek() is not ('#' or '%'):
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

    private bool ReadSingleQuotes()
    {
        var end = _text.IndexOf('\'', _position);
        if (end < 0) return false;
        if (_keepQuotes) _inner.Append('\'');
        _inner.Append(_text, _position, end - _position);
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
            if (_position == _text.Length) return;
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
        if (_position < _text.Length) _inner.Append(_text[_position++]);
        if (_frames.Count == 0 && _inner.Length > 0) AddInner(isRaw: true);
    }

    private void Push(char stop, bool keepEscapes)
    {
        _frames.Push(new(stop, _keepEscapes));
        _keepEscapes = keepEscapes;

        // BuildKit reads what is in braces with the buffer of the word around them, whose start is lost.
        if (stop != '"') _words.DropWord();
    }

    private void AddInner(bool isRaw)
    {
        var text = _inner.ToString();
        _inner.Clear();
        if (isRaw) _words.AddQuoted(text);
        else _words.AddPlain(text, 0, text.Length);
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private readonly struct Frame(char stop, bool outerKeepsEscapes)
    {
        public char Stop { get; } = stop;

        public bool OuterKeepsEscapes { get; } = outerKeepsEscapes;
    }
}
