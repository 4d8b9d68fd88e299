using System.Text;

namespace Multistage;

/// <summary>
/// Splits a line to words the way BuildKit does to find heredocs: the escape character is <c>\</c> whatever the file says, no
/// variable has a value and all stay as they are written, and blanks after <c>&lt;&lt;</c> do not end a word.
/// </summary>
internal sealed class HeredocLexer
{
    /// <summary>How deep <c>${a:-${b:-…}}</c> may nest before the line counts as one without heredocs.</summary>
    private const int MostNesting = 250;

    private readonly string _text;
    private readonly bool _keepQuotes;
    private readonly WordSplitter _words = new();
    private bool _keepEscapes;
    private int _nesting;
    private int _at;

    private HeredocLexer(string text, bool keepQuotes, bool keepEscapes)
    {
        _text = text;
        _keepQuotes = keepQuotes;
        _keepEscapes = keepEscapes;
        _at = text.Length > 0 && text[0] == WordExpander.ByteOrderMark ? 1 : 0;
    }

    private bool AtEnd => _at >= _text.Length;

    /// <summary>The words; null where a quote or a substitution is not closed or not known.</summary>
    /// <param name="text">A line, or a part of one.</param>
    /// <param name="keepQuotes">Whether quotes stay in the words.</param>
    /// <param name="keepEscapes">Whether escape characters stay in the words.</param>
    public static EquatableArray<string>? Words(string text, bool keepQuotes, bool keepEscapes)
    {
        var lexer = new HeredocLexer(text, keepQuotes, keepEscapes);
        return lexer.ReadTo('\0', keepEscapes) is null ? (EquatableArray<string>?)null : lexer._words.ToWords();
    }

    /// <summary>Reads to the character that ends a substitution (NUL: to the end of the text); null for an error.</summary>
    private string? ReadTo(char stop, bool keepEscapes)
    {
        if (++_nesting > MostNesting) return null;
        var outer = _keepEscapes;
        _keepEscapes = keepEscapes;
        _words.DropWord();
        var result = new StringBuilder();
        var ended = stop == '\0';
        while (!AtEnd)
        {
            if (stop != '\0' && _text[_at] == stop)
            {
                _at++;
                ended = true;
                _words.DropWord();
                break;
            }

            if (Step() is not { } piece) return null;
            result.Append(piece);
        }

        _keepEscapes = outer;
        _nesting--;
        return ended ? result.ToString() : null;
    }

    private string? Step()
    {
        var start = _at;
        switch (_text[_at])
        {
            case '$':
                if (Dollar() is not { } text) return null;
                _words.AddPlain(text, 0, text.Length);
                return text;
            case '\'':
            case '"':
                return Quoted(Quotes());
            case '<':
                return Quoted(LessThan());
            case '\\':
                return Escape();
            default:
                _at++;
                _words.AddPlain(_text, start, _at);
                return _text.Substring(start, 1);
        }
    }

    private string? Quoted(string? text)
    {
        if (text is not null) _words.AddQuoted(text);
        return text;
    }

    private string Escape()
    {
        var start = _keepEscapes ? _at : _at + 1;
        _at = Math.Min(_at + 2, _text.Length);
        var text = _text.Substring(start, _at - start);
        _words.AddQuoted(text);
        return text;
    }

    private string LessThan()
    {
        var start = _at++;
        if (AtEnd || _text[_at] != '<') return "<";
        _at++;
        while (!AtEnd && _text[_at] is ' ' or '\t' or '\r') _at++;
        return _text.Substring(start, _at - start);
    }

    private string? Quotes()
    {
        var quote = _text[_at++];
        var result = new StringBuilder();
        if (_keepQuotes) result.Append(quote);
        while (!AtEnd)
        {
            var character = _text[_at];
            if (character == quote)
            {
                _at++;
                if (_keepQuotes) result.Append(quote);
                return result.ToString();
            }

            if (quote == '"' && character == '$')
            {
                if (Dollar() is not { } value) return null;
                result.Append(value);
                continue;
            }

            _at++;
            if (quote == '"' && character == '\\')
            {
                if (_keepEscapes) result.Append('\\');
                if (AtEnd) break;
                if (_text[_at] is '"' or '$' or '\\') character = _text[_at++];
            }

            result.Append(character);
        }

        return null;
    }

    /// <summary>A variable or a substitution, as it was written (but for escapes, and the second slash of <c>//</c>).</summary>
    private string? Dollar()
    {
        _at++;
        if (AtEnd || _text[_at] != '{') return "$" + VariableName.Read(_text, ref _at);
        _at++;
        if (AtEnd || _text[_at] is '{' or '}' or ':') return null;
        var name = VariableName.Read(_text, ref _at);
        if (AtEnd) return null;
        var modifier = _text[_at++];
        switch (modifier)
        {
            case '}':
                return $"${{{name}}}";
            case ':':
                if (AtEnd || _text[_at] is '#' or '%') return null;
                var modified = _text[_at++];
                return ReadTo('}', keepEscapes: false) is { } word ? $"${{{name}:{modified}{word}}}" : null;
            case '+' or '-' or '?' or '#' or '%':
                return ReadTo('}', keepEscapes: modifier is '#' or '%') is { } text ? $"${{{name}{modifier}{text}}}" : null;
            case '/':
                if (!AtEnd && _text[_at] == '/') _at++;
                return ReadTo('/', keepEscapes: true) is { } pattern && ReadTo('}', keepEscapes: true) is { } replacement
                    ? $"${{{name}/{pattern}/{replacement}}}"
                    : null;
            default:
                return null;
        }
    }
}
