namespace Multistage;

/// <summary>Reads a line of the shell far enough to know what belongs to its outermost list of commands.</summary>
/// <param name="text">The line.</param>
/// <param name="escape">The escape character of the file; a shell's own <c>\</c> escapes too.</param>
internal sealed class ShellScanner(string text, char escape)
{
    /// <summary>What nests deeper is not understood, so that no line can exhaust the stack.</summary>
    private const int MostNesting = 100;

    private static readonly HashSet<string> Opening = new(StringComparer.Ordinal) { "if", "for", "while", "until", "case", "select", "{" };
    private static readonly HashSet<string> Closing = new(StringComparer.Ordinal) { "fi", "done", "esac", "}" };

    /// <summary>Words after which a command begins again.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "then", "do", "else", "elif", "!", "if", "while", "until", "{" };

    private readonly List<int> _ands = [];
    private int _depth;
    private int _nesting;
    private int _at;

    /// <summary>Where the top-level <c>&amp;&amp;</c> stand; none where the line is not understood to its end.</summary>
    public IReadOnlyList<int> TopLevelAnds()
    {
        var startsCommand = true;
        while (_at < text.Length)
        {
            var character = text[_at];
            if (Whitespace.IsSpace(character)) _at++;
            else if (character == '#') return Found();
            else if (character == '&' && Next == '&') And(ref startsCommand);
            else if (character is ';' or '|' or '&' or '(' or ')') Operator(character, ref startsCommand);
            else Word(ref startsCommand);
        }

        return Found();
    }

    private char Next => _at + 1 < text.Length ? text[_at + 1] : '\0';

    private IReadOnlyList<int> Found() => _depth == 0 && _at <= text.Length ? _ands : [];

    private void And(ref bool startsCommand)
    {
        if (_depth == 0 && StandsBetweenBlanks() && !IsBehindEscape()) _ands.Add(_at);
        _at += 2;
        startsCommand = true;
    }

    /// <summary>Whether blanks are around, so that breaking here brings none where there was none.</summary>
    private bool StandsBetweenBlanks() =>
        _at > 0 && text[_at - 1] is ' ' or '\t' && _at + 2 < text.Length && text[_at + 2] is ' ' or '\t';

    /// <summary>Whether an escape stands before, which a blank put behind it could give another meaning.</summary>
    private bool IsBehindEscape()
    {
        var last = _at - 1;
        while (last >= 0 && Whitespace.IsSpace(text[last])) last--;
        return last >= 0 && (text[last] == '\\' || text[last] == escape);
    }

    private void Operator(char character, ref bool startsCommand)
    {
        if (character == '(') _depth++;
        else if (character == ')') _depth--;
        _at++;
        startsCommand = true;
    }

    /// <summary>A word with all its quotes and substitutions, which may be a keyword that opens or closes something.</summary>
    private void Word(ref bool startsCommand)
    {
        var start = _at;
        while (_at < text.Length && !EndsWord(text[_at])) Skip();
        var word = text.Substring(start, Math.Min(_at, text.Length) - start);
        if (word == "[[") _depth++;
        else if (word == "]]") _depth--;
        if (!startsCommand) return;
        if (Opening.Contains(word)) _depth++;
        else if (Closing.Contains(word)) _depth--;
        startsCommand = Leading.Contains(word);
    }

    private static bool EndsWord(char character) => Whitespace.IsSpace(character) || character is ';' or '|' or '&' or '(' or ')';

    /// <summary>Passes one character, quoted text or substitution; beyond the end where it is not closed.</summary>
    private void Skip()
    {
        switch (text[_at])
        {
            case '\'':
                SkipTo("'", escapes: false);
                break;
            case '"' or '`' when text[_at] != escape:
                SkipTo(text[_at].ToString(), escapes: true);
                break;
            case '$' when Next is '(' or '{':
                SkipNested();
                break;
            case var character when character == '\\' || character == escape:
                _at += 2;
                break;
            default:
                _at++;
                break;
        }
    }

    private void SkipTo(string end, bool escapes)
    {
        for (_at++; _at < text.Length; _at++)
        {
            if (escapes && (text[_at] == '\\' || text[_at] == escape))
            {
                _at++;
            }
            else if (text[_at] == end[0])
            {
                _at++;
                return;
            }
            else if (end == "\"" && text[_at] == '$' && Next is '(' or '{')
            {
                SkipNested();
                _at--;
            }
        }

        _at = text.Length + 1;
    }

    /// <summary>Passes <c>$(...)</c> or <c>${...}</c> with all that is nested in it.</summary>
    private void SkipNested()
    {
        var open = text[_at + 1];
        var close = open == '(' ? ')' : '}';
        var depth = 1;
        _at += 2;
        if (++_nesting > MostNesting) _at = text.Length;
        while (_at < text.Length && depth > 0)
        {
            if (text[_at] is '\'' or '"' or '\\' or '`' || text[_at] == escape) Skip();
            else if (text[_at] == '$' && Next is '(' or '{') Skip();
            else
            {
                if (text[_at] == open) depth++;
                else if (text[_at] == close) depth--;
                _at++;
            }
        }

        if (depth > 0) _at = text.Length + 1;
        _nesting--;
    }
}
