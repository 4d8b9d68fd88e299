using System.Text;

namespace Multistage;

/// <summary>
/// One run over one word. What is open at a time (a quote, a substitution, a substitution inside that) is a stack of
/// <see cref="OpenConstruct"/>, so that no depth of nesting costs more than memory, and every character is looked at once.
/// </summary>
internal sealed class WordExpander(string word, char escape, Func<string, string?> lookup)
{
    /// <summary>BuildKit's scanner skips it where it begins a text.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>How much longer than the word its expansion may get: more than any system can hand to a program.</summary>
    private const int MostGrowth = 1 << 20;

    private readonly Stack<OpenConstruct> _open = new();
    private readonly StringBuilder _result = new();
    private int _at = word.Length > 0 && word[0] == ByteOrderMark ? 1 : 0;

    /// <summary>Whether quotes are ordinary characters, as they are in a heredoc.</summary>
    public bool KeepQuotes { get; init; }

    /// <summary>Where the expansion is split to words; null where it stays one.</summary>
    public WordSplitter? Words { get; init; }

    /// <summary>What is wrong where <see cref="Run"/> returned false.</summary>
    public ExpandedWord Failure { get; private set; }

    public string Value => _result.ToString();

    /// <summary>Expands the word. Returns false, and sets <see cref="Failure"/>, where BuildKit refuses it.</summary>
    public bool Run()
    {
        while (Failure.Error is null && _at < word.Length)
        {
            if (_open.Count > 0 && _open.Peek().IsQuote) StepInQuotes();
            else Step();
        }

        if (Failure.Error is null && _open.Count > 0) Fail(_open.Peek().NeverClosed(escape));
        return Failure.Error is null;
    }

    private void Step()
    {
        var character = word[_at];
        if (_open.Count > 0 && character == _open.Peek().End) Close();
        else if (character == '$') Dollar();
        else if (character == '\'' && !KeepQuotes) SingleQuotes();
        else if (character == '"' && !KeepQuotes) OpenQuotes();
        else if (character == escape) Escape();
        else if (character == '<' && Words is not null) LessThan();
        else Plain();
    }

    private void StepInQuotes()
    {
        var character = word[_at];
        if (character == '"') CloseQuotes();
        else if (character == '$') Dollar();
        else if (character == escape) EscapeInQuotes();
        else
        {
            _result.Append(character);
            _at++;
        }
    }

    private void Plain()
    {
        var start = _at++;
        while (_at < word.Length && !CanBeSpecial(word[_at])) _at++;
        _result.Append(word, start, _at - start);
        if (_open.Count == 0) Words?.AddPlain(word, start, _at);
    }

    private bool CanBeSpecial(char character) => character is '$' or '\'' or '"' or '<' or '}' or '/' || character == escape;

    private void Escape()
    {
        _at++;
        if (KeepsEscapes) Quoted(escape.ToString());
        if (_at < word.Length) Quoted(word[_at++].ToString());
    }

    /// <summary>Between double quotes only a quote, a dollar and the escape character itself can be escaped.</summary>
    private void EscapeInQuotes()
    {
        _at++;
        if (KeepsEscapes) _result.Append(escape);
        if (_at == word.Length) return;
        var escaped = word[_at] is '"' or '$' || word[_at] == escape;
        _result.Append(escaped ? word[_at++] : escape);
    }

    private bool KeepsEscapes => _open.Count > 0 && _open.Peek().KeepsEscapes;

    private void SingleQuotes()
    {
        var end = word.IndexOf('\'', _at + 1);
        if (end < 0)
        {
            Fail($"a single quote is never closed; write {escape}' for one that means itself");
            return;
        }

        Quoted(word.Substring(_at + 1, end - _at - 1));
        _at = end + 1;
    }

    private void OpenQuotes()
    {
        _at++;
        _open.Push(OpenConstruct.Quotes(_result.Length, KeepsEscapes));
    }

    private void CloseQuotes()
    {
        _at++;
        var start = _open.Pop().Start;
        if (_open.Count == 0) Words?.AddQuoted(_result.ToString(start, _result.Length - start));
    }

    /// <summary>The blanks after <c>&lt;&lt;</c> do not end the word, because a heredoc's name could follow.</summary>
    private void LessThan()
    {
        var start = _at++;
        if (_at < word.Length && word[_at] == '<')
        {
            _at++;
            while (_at < word.Length && word[_at] is ' ' or '\t' or '\r') _at++;
        }

        Quoted(word.Substring(start, _at - start));
    }

    private void Quoted(string text)
    {
        _result.Append(text);
        if (_open.Count == 0) Words?.AddQuoted(text);
    }

    private void Dollar()
    {
        _at++;
        if (_at < word.Length && word[_at] == '{')
        {
            _at++;
            Braces();
            return;
        }

        var name = VariableName.Read(word, ref _at);
        Replace(name.Length == 0 ? "$" : lookup(name));
    }

    private void Braces()
    {
        if (_at == word.Length || word[_at] is '{' or '}' or ':')
        {
            Fail(_at == word.Length ? "'${' is never closed with '}'" : $"'${{{word[_at]}' names no variable; write {escape}$ for a dollar that means itself");
            return;
        }

        var name = VariableName.Read(word, ref _at);
        var modifier = Next();
        if (modifier == '}')
        {
            Replace(lookup(name));
            return;
        }

        var withColon = modifier == ':';
        if (withColon) modifier = Next();
        var all = modifier == '/' && _at < word.Length && word[_at] == '/';
        if (all) _at++;
        var known = withColon ? modifier is '-' or '+' or '?' : modifier is '-' or '+' or '?' or '#' or '%' or '/';
        if (!known)
        {
            // BuildKit asks for the variable before it looks at what it is to do with it.
            if (withColon && modifier is not ('#' or '%')) lookup(name);
            Fail($"'${{{name}{(withColon ? ":" : string.Empty)}{modifier}' is no substitution that BuildKit knows; write {escape}$ for a dollar that means itself");
            return;
        }

        Words?.DropWord();
        _open.Push(OpenConstruct.Substitution(new(name, modifier!.Value, withColon, all), _result.Length));
    }

    private char? Next() => _at < word.Length ? word[_at++] : null;

    /// <summary>At the <c>}</c> of a substitution, or at the <c>/</c> between its pattern and its replacement.</summary>
    private void Close()
    {
        _at++;
        var closed = _open.Pop();
        if (closed is { IsPattern: false, Inner: { } substitution } && substitution.IsItsText(lookup(substitution.Name)))
        {
            Keep(closed.Start);
            return;
        }

        var text = _result.ToString(closed.Start, _result.Length - closed.Start);
        _result.Length = closed.Start;
        if (closed.IsPattern)
        {
            Words?.DropWord();
            _open.Push(OpenConstruct.Replacement(closed.Inner!, text, closed.Start));
            return;
        }

        Words?.DropWord();
        var value = closed.Inner!.Apply(lookup(closed.Inner.Name), text, closed.Pattern);
        if (value.Error is not null) Failure = value;
        else Replace(value.Value);
    }

    /// <summary>Leaves the text of a substitution where it is: to copy it at each level would cost the square of the depth.</summary>
    private void Keep(int start)
    {
        Words?.DropWord();
        if (_open.Count == 0 && Words is not null) Words.AddPlain(_result.ToString(start, _result.Length - start), 0, _result.Length - start);
    }

    private void Fail(string error) => Failure = new(string.Empty, error);

    private void Replace(string? value)
    {
        if (value is null) return;
        if (_result.Length + value.Length > word.Length + MostGrowth)
        {
            Fail("what it expands to is longer than 1 MiB");
            return;
        }

        _result.Append(value);
        if (_open.Count == 0) Words?.AddPlain(value, 0, value.Length);
    }
}
