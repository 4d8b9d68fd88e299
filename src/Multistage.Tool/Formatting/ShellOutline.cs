namespace Multistage.Tool.Formatting;

/// <summary>
/// Reads a line of a POSIX shell far enough to tell which of its blanks mean nothing, and where the commands of its outermost
/// list begin.
/// </summary>
internal sealed class ShellOutline
{
    private const char Quoted = '"';
    private const char Substitution = '(';
    private const char Variable = '{';
    private const char OldSubstitution = '`';
    private const char Case = 'c';
    private const char Block = 'b';
    private const char Condition = '[';

    private static readonly HashSet<string> Opening = new(StringComparer.Ordinal) { "if", "for", "while", "until", "select", "{" };
    private static readonly HashSet<string> Closing = new(StringComparer.Ordinal) { "fi", "done", "}" };

    /// <summary>Words after which a command begins again.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "then", "do", "else", "elif", "!", "if", "while", "until", "{" };

    private readonly string _text;
    private readonly bool[] _isQuoted;
    private readonly Stack<char> _open = new();
    private readonly List<ShellOperator> _operators = [];
    private int _quotes;
    private int _doubleQuotes;
    private int _backticks;
    private int _at;
    private bool _startsCommand = true;

    private ShellOutline(string text)
    {
        _text = text;
        _isQuoted = new bool[text.Length];
        while (_at < text.Length && Step())
        {
        }

        MarkAsShellBlanks();
    }

    /// <summary>The <c>&amp;&amp;</c>, <c>||</c>, <c>;</c> and <c>&amp;</c> of the outermost list, in order.</summary>
    public IReadOnlyList<ShellOperator> Operators => _operators;

    /// <summary>Reads a line.</summary>
    public static ShellOutline Of(string text) => new(text);

    /// <summary>Whether a part of the line stands in no quotes and no variable, so that its blanks only part words.</summary>
    public bool IsPlain(int start, int end) => Array.IndexOf(_isQuoted, true, start, end - start) < 0;

    private char Next => _at + 1 < _text.Length ? _text[_at + 1] : '\0';

    private bool Step()
    {
        var character = _text[_at];
        if (character == '\\') Pass(2, quoted: true);
        else if (_open.TryPeek(out var open) && open is Quoted or Variable) StepInside(open, character);
        else if (character is ' ' or '\t') Pass(1);
        else if (character == '#') return false;
        else if (character is ';' or '|' or '&' or '(' or ')') Operator(character);
        else Word();
        return true;
    }

    private void StepInside(char open, char character)
    {
        if (character == (open == Quoted ? '"' : '}')) Close();
        else if (character == '$' && Next is '(' or '{') OpenAt(Next, 2);
        else if (character == '`') Backtick();
        else if (character == '"') OpenAt(Quoted, 1);
        else if (character == '\'' && open == Variable && _doubleQuotes == 0) SingleQuotes();
        else Pass(1);
    }

    /// <summary>A word with all its quotes, up to the next blank or operator, or into what opens in it.</summary>
    private void Word()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (' ' or '\t' or ';' or '|' or '&' or '(' or ')'))
        {
            var depth = _open.Count;
            if (_text[_at] == '\\') Pass(2, quoted: true);
            else if (_text[_at] == '\'') SingleQuotes();
            else if (_text[_at] == '"') OpenAt(Quoted, 1);
            else if (_text[_at] == '`') Backtick();
            else if (_text[_at] == '$' && Next is '(' or '{') OpenAt(Next, 2);
            else Pass(1);
            if (_open.Count != depth)
            {
                // A word with a substitution in it is no keyword, and what follows is an argument.
                if (_open.TryPeek(out var open) && open is Quoted or Variable) _startsCommand = false;
                return;
            }
        }

        Keyword(_text[start.._at]);
    }

    private void Keyword(string word)
    {
        if (word == "[[") _open.Push(Condition);
        else if (word == "]]") CloseIf(Condition);
        if (!_startsCommand) return;
        if (word == "case") _open.Push(Case);
        else if (word == "esac") CloseIf(Case);
        else if (Opening.Contains(word)) _open.Push(Block);
        else if (Closing.Contains(word)) CloseIf(Block);
        _startsCommand = Leading.Contains(word);
    }

    private void Operator(char character)
    {
        var length = Next == character && character is ';' or '|' or '&' ? 2 : 1;
        var isRedirection = character == '&' && length == 1 && (Next == '>' || (_at > 0 && _text[_at - 1] is '>' or '<'));
        var endsPattern = character == ')' && _open.TryPeek(out var open) && open == Case;
        if (character == '(') _open.Push(Substitution);
        else if (character == ')') CloseIf(Substitution);
        else if (_open.Count == 0 && !isRedirection && (character != '|' || length == 2)) _operators.Add(new(_at, _at + length));
        _startsCommand = !isRedirection && (character != ')' || endsPattern);
        Pass(character is '(' or ')' ? 1 : length);
    }

    private void SingleQuotes()
    {
        // $'...' knows escapes.
        var escapes = _at > 0 && _text[_at - 1] == '$';
        var end = _at + 1;
        while (end < _text.Length && _text[end] != '\'') end += escapes && _text[end] == '\\' ? 2 : 1;
        Pass(end + 1 - _at, quoted: true);
    }

    private void Backtick()
    {
        if (_backticks == 0)
        {
            OpenAt(OldSubstitution, 1);
            return;
        }

        while (_open.Peek() != OldSubstitution) Close(0);
        Close();
    }

    private void OpenAt(char kind, int length)
    {
        Pass(length, quoted: kind is Quoted or Variable);
        _open.Push(kind);
        Count(kind, 1);
        if (kind is not (Quoted or Variable)) _startsCommand = true;
    }

    private void Close(int length = 1)
    {
        Count(_open.Pop(), -1);
        _startsCommand = false;
        Pass(length, quoted: true);
    }

    private void Count(char kind, int change)
    {
        if (kind is Quoted or Variable) _quotes += change;
        if (kind == Quoted) _doubleQuotes += change;
        else if (kind == OldSubstitution) _backticks += change;
    }

    private void CloseIf(char kind)
    {
        if (_open.TryPeek(out var open) && open == kind) _open.Pop();
    }

    private void Pass(int length, bool quoted = false)
    {
        var end = Math.Min(_text.Length, _at + length);
        if (quoted || _quotes > 0) Array.Fill(_isQuoted, true, _at, end - _at);
        _at = end;
    }

    /// <summary>
    /// Marks what simpler rules take for quoted, too: those by which two lines of the shell are compared. So whatever is laid out
    /// anew is still the same to them.
    /// </summary>
    private void MarkAsShellBlanks()
    {
        var quote = '\0';
        for (var index = 0; index < _text.Length; index++)
        {
            var character = _text[index];
            _isQuoted[index] |= quote != '\0';
            if (character == '\\' && quote != '\'') index++;
            else if (character == quote) quote = '\0';
            else if (quote == '\0' && character is '\'' or '"') quote = character;
            if (index < _text.Length && character == '\\') _isQuoted[index] = true;
        }
    }
}
