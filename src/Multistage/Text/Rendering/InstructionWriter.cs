using System.Text;

namespace Multistage;

/// <summary>
/// Collects the parts of one instruction, lays them out over one or more lines, and refuses what BuildKit would not read back
/// as the same parts.
/// </summary>
/// <param name="keyword">The instruction's name.</param>
/// <param name="escape">The escape character of the file.</param>
internal sealed class InstructionWriter(string keyword, char escape)
{
    /// <summary>Where a line counts as long. A longer one is broken if it has places for that.</summary>
    public const int Width = 100;

    /// <summary>What stands before the flags, and what they belong to, on the lines after the first.</summary>
    private const string FlagIndent = "    ";

    private readonly List<string> _flags = [];
    private readonly List<Heredoc> _heredocs = [];
    private IReadOnlyList<string> _pieces = [];
    private string _indent = new(' ', keyword.Length + 1);
    private bool _breakFlags;
    private bool _breakPieces;
    private string? _argument;

    /// <summary>The escape character of the file.</summary>
    public char Escape => escape;

    /// <summary>Whether BuildKit looks for heredocs in the line.</summary>
    public bool OpensHeredocs { get; set; }

    /// <summary>Whether it stays on one line, heredocs apart.</summary>
    public bool KeepsOneLine { get; set; }

    /// <summary>A flag with a value; nothing where it is null.</summary>
    public void Flag(string name, string? value, string argument)
    {
        if (value is null) return;
        if (value.Length == 0) throw Refuse.Because("an empty value is the same as none: leave it null", argument);
        ListedFlag(name, value, argument);
    }

    /// <summary>A flag that may be there several times, and may be empty.</summary>
    public void ListedFlag(string name, string value, string argument)
    {
        Refuse.Unwritable(value, argument);
        _flags.Add(FlagText.Write(name, value, escape, argument));
    }

    /// <summary>A flag that is there or not.</summary>
    public void Switch(string name, bool isOn)
    {
        if (isOn) _flags.Add(name);
    }

    /// <summary>A flag that may also say no; nothing where it is null.</summary>
    public void Switch(string name, bool? value)
    {
        if (value is { } isOn) _flags.Add(isOn ? $"{name}=true" : $"{name}=false");
    }

    /// <summary>Puts every flag on a line of its own.</summary>
    public void BreakFlags() => _breakFlags = true;

    /// <summary>Text up to the end of the line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="argument">The property that holds it.</param>
    /// <param name="prefix">What stands before it; where there is a prefix, there must be a text.</param>
    public void Text(string text, string argument, string prefix = "")
    {
        if (prefix.Length > 0) Refuse.Empty(text.Length, argument);
        if (!Whitespace.IsTrimmed(text)) throw Refuse.Because("blanks at its start or end would be lost: put it in quotes or trim it", argument);
        Verbatim(prefix + text, argument);
    }

    /// <summary>The same where BuildKit trims nothing.</summary>
    public void Verbatim(string text, string argument)
    {
        Refuse.Unwritable(text, argument);
        _pieces = text.Length == 0 ? [] : [text];
        _argument = argument;
    }

    /// <summary>Words that are separated by blanks, on one line.</summary>
    public void Words(IReadOnlyList<string> words, string argument) => Text(string.Join(" ", words), argument);

    /// <summary>Words that stand each on a line of its own where there are many or they are long.</summary>
    public void List(IReadOnlyList<string> words, string argument)
    {
        Words(words, argument);
        _pieces = words;
        _breakPieces = words.Count > 2 || (words.Count > 1 && words.Sum(word => word.Length + 1) + keyword.Length > Width);
    }

    /// <summary>A line of the shell, broken where it is a long chain of commands.</summary>
    public void Shell(string text, string argument)
    {
        Text(text, argument);
        OpensHeredocs = true;
        if (KeepsOneLine) return;
        var commands = CommandChain.Split(text, escape).Select(command => LinesOf(command)).ToList();
        var isShort = commands.Count <= 2 && commands.TrueForAll(lines => lines.Count == 1) && commands.Sum(lines => lines[0].Length + 1) + keyword.Length <= Width;
        if (isShort || (commands.Count == 1 && commands[0].Count == 1)) return;

        // In cmd, which backtick files are written for, a blank more before && can count.
        var chainIndent = escape == '\\' ? " " : string.Empty;
        _pieces = commands.SelectMany((lines, index) => index == 0 ? lines : lines.Skip(1).Prepend(chainIndent + lines[0])).ToList();
        _breakPieces = true;
        _indent = string.Empty;
    }

    /// <summary>Strings in the JSON form. What JSON can escape may be in them.</summary>
    public void Json(IReadOnlyList<string> items, string argument, string prefix = "")
    {
        if (prefix.Length > 0) Refuse.Empty(items.Count, argument);
        foreach (var item in items) Refuse.Unencodable(item, argument);
        _pieces = [prefix + JsonArray.Write(items)];
        _argument = argument;
        OpensHeredocs = false;
    }

    /// <summary>The documents that the line opens, in order.</summary>
    public void Heredocs(IReadOnlyList<Heredoc> heredocs) => _heredocs.AddRange(heredocs);

    /// <summary>The instruction's lines, each with its line feed.</summary>
    public string Finish()
    {
        if (_pieces.Count > 0 && _pieces[0].StartsWith("--", StringComparison.Ordinal)) _flags.Add("--");
        var text = Compose();
        Refuse.Continued(text, escape, _argument);
        if (_heredocs.Count == 0 && text.IndexOf("<<", StringComparison.Ordinal) < 0) return text + "\n";

        CheckHeredocs(text);
        var lines = new StringBuilder(text).Append('\n');
        foreach (var heredoc in _heredocs) HeredocBody.Append(lines, heredoc);
        return lines.ToString();
    }

    private string Compose()
    {
        var breakPieces = _breakPieces && !KeepsOneLine && !_pieces.Skip(1).Any(IsComment);
        var headLength = keyword.Length + _flags.Sum(flag => flag.Length + 1);
        var inlineLength = headLength + _pieces.Take(breakPieces ? 1 : int.MaxValue).Sum(piece => piece.Length + 1);
        var breakFlags = _flags.Count > 0 && _pieces.Count > 0 && !KeepsOneLine && (_breakFlags || inlineLength > Width) && !_pieces.Take(1).Any(IsComment);

        var text = new StringBuilder(keyword, Math.Max(Width, inlineLength));
        var separator = breakFlags && (_breakFlags || headLength > Width) ? Continuation(FlagIndent) : " ";
        if (_flags.Count > 0) text.Append(' ').Append(string.Join(separator, _flags));
        var isBroken = breakFlags;
        if (breakFlags) text.Append(Continuation(FlagIndent));

        for (var index = 0; index < _pieces.Count; index++)
        {
            if (index > 0 && breakPieces) text.Append(Continuation(_indent));
            else if (!isBroken) text.Append(' ');
            text.Append(_pieces[index]);
            isBroken = false;
        }

        return text.ToString();
    }

    private string Continuation(string indent) => $" {escape}\n{indent}";

    /// <summary>Whether it would vanish if a line began with it.</summary>
    private static bool IsComment(string piece) => Whitespace.Trim(piece).StartsWith("#", StringComparison.Ordinal);

    private IReadOnlyList<string> LinesOf(string command) =>
        command.IndexOf("<<", StringComparison.Ordinal) < 0 ? IndentedRuns.Split(command, escape) : [command];

    private void CheckHeredocs(string text)
    {
        var logicalLine = text.Replace($"{escape}\n", string.Empty);
        string? error = null;
        var opened = OpensHeredocs ? HeredocWord.FindIn(logicalLine, out error) : default;
        if (error is not null) throw Refuse.Because(error, _argument);
        for (var index = 0; index < Math.Max(opened.Count, _heredocs.Count); index++)
        {
            if (index >= opened.Count)
            {
                throw Refuse.Because($"nothing in the line opens the heredoc '{_heredocs[index].Name}': write <<{_heredocs[index].Name} where it belongs", _argument);
            }

            if (index >= _heredocs.Count)
            {
                throw Refuse.Because($"BuildKit takes '<<' before '{opened[index].Name}' for the start of a heredoc: write it without the blank before or after it", _argument);
            }

            if (opened[index] with { Content = _heredocs[index].Content } != _heredocs[index])
            {
                throw Refuse.Because($"the line opens the heredoc '{opened[index].Name}' where '{_heredocs[index].Name}' is expected, or with another <<- or other quotes", "Heredocs");
            }
        }
    }
}
