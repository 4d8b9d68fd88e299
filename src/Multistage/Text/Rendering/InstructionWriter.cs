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

    private readonly List<FlagPart> _flags = [];
    private readonly List<InstructionLine> _lines = [];
    private EquatableArray<Heredoc> _heredocs;
    private bool _areFiles;
    private string _indent = new(' ', keyword.Length + 1);
    private bool _breakFlags;
    private string? _argument;
    private string? _verbatim;

    /// <summary>The escape character of the file.</summary>
    public char Escape => escape;

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
        _flags.Add(new(name, value, argument));
    }

    /// <summary>A flag that is there or not.</summary>
    public void Switch(string name, bool isOn)
    {
        if (isOn) _flags.Add(new(name, null, null));
    }

    /// <summary>A flag that may also say no; nothing where it is null.</summary>
    public void Switch(string name, bool? value)
    {
        if (value is { } isOn) _flags.Add(new(name, isOn ? "true" : "false", null));
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
        RefuseUntrimmed(text, argument, prefix.Length > 0);
        Add([prefix + text], argument);
    }

    /// <summary>Words that are separated by blanks, on one line.</summary>
    public void Words(IReadOnlyList<string> words, string argument)
    {
        var text = string.Join(" ", words);
        RefuseUntrimmed(text, argument, isBehindWord: false);
        Add([text], argument);
    }

    /// <summary>Words that stand each on a line of its own where there are many or they are long.</summary>
    public void List(IReadOnlyList<string> words, string argument)
    {
        Words(words, argument);
        var isLong = words.Count > 2 || (words.Count > 1 && words.Sum(word => word.Length + 1) + keyword.Length > Width);
        _lines[0] = new(words) { Breaks = isLong };
    }

    /// <summary>A line of the shell, broken where it is a long chain of commands.</summary>
    public void Shell(string text, EquatableArray<Heredoc> heredocs, string argument)
    {
        Text(text, argument);
        _heredocs = heredocs;
        _lines[0] = _lines[0] with { OpensHeredocs = true };
        if (KeepsOneLine) return;

        // In cmd, which backtick files are written for, a blank more before && can count.
        var chainIndent = escape == '\\' ? " " : string.Empty;
        var commands = ChainOf(text, " " + chainIndent).Select(command => LinesOf(command)).ToList();
        var isShort = commands.Count <= 2 && commands.TrueForAll(lines => lines.Count == 1) && commands.Sum(lines => lines[0].Length + 1) + keyword.Length <= Width;
        if (isShort || (commands.Count == 1 && commands[0].Count == 1)) return;

        var pieces = commands.SelectMany((lines, index) => index == 0 ? lines : lines.Skip(1).Prepend(chainIndent + lines[0])).ToList();
        _lines[0] = _lines[0] with { Pieces = pieces, Breaks = true };
        _indent = string.Empty;
    }

    /// <summary>Strings in the JSON form. What JSON can escape may be in them.</summary>
    public void Json(IReadOnlyList<string> items, string argument, string prefix = "")
    {
        if (prefix.Length > 0) Refuse.Empty(items.Count, argument);
        foreach (var item in items) Refuse.Unencodable(item, argument);
        Add([prefix + JsonArray.Write(items)], argument);
    }

    /// <summary>Paths, among which may be files that stand below the line, in the first of several forms that BuildKit reads back.</summary>
    public void Paths(IEnumerable<InstructionLine> forms, EquatableArray<Heredoc> files, string argument)
    {
        _lines.AddRange(forms);
        (_heredocs, _areFiles, _argument) = (files, true, argument);
    }

    /// <summary>All of the instruction as it stands in the file, but for its last line feed.</summary>
    public void Verbatim(string text) => _verbatim = text;

    /// <summary>The instruction's lines, each with its line feed.</summary>
    public string Finish()
    {
        if (_verbatim is not null) return _verbatim + "\n";
        if (_lines.Count == 0) _lines.Add(new([]));

        // Whether a line opens a heredoc can depend on the quotes before, and what opens one in one form need not in another.
        DockerfileRenderException? refusal = null;
        foreach (var style in (FlagStyle[])[FlagStyle.DoubleQuotes, FlagStyle.Escapes, FlagStyle.SingleQuotes])
        {
            foreach (var line in _lines)
            {
                var text = Compose(line, style);
                if (_heredocs.IsEmpty && text.IndexOf("<<", StringComparison.Ordinal) < 0) return $"{Broken(text)}\n";
                var logicalLine = text.Replace($"{escape}\n", string.Empty);
                var bodies = HeredocBodies.Below(logicalLine, line.OpensHeredocs, _heredocs, _areFiles, _argument);
                if (bodies.Refusal is null) return $"{Broken(text)}\n{bodies.Text}";
                refusal ??= bodies.Refusal;
            }
        }

        throw refusal!;
    }

    private void Add(IReadOnlyList<string> pieces, string argument)
    {
        foreach (var piece in pieces) Refuse.Unwritable(piece, argument);
        _lines.Add(new(pieces.Count == 1 && pieces[0].Length == 0 ? [] : pieces));
        _argument = argument;
    }

    /// <summary>Refuses blanks that would be lost. Behind the word of a HEALTHCHECK, only those of ASCII are.</summary>
    private static void RefuseUntrimmed(string text, string argument, bool isBehindWord)
    {
        if (Whitespace.IsTrimmed(text)) return;
        if (isBehindWord && text[0] >= '\u0080' && !Whitespace.IsSpace(text[text.Length - 1])) return;
        throw Refuse.Because("blanks at its start or end would be lost: put it in quotes or trim it", argument);
    }

    private string Compose(InstructionLine line, FlagStyle style)
    {
        var pieces = line.Pieces;
        var flags = _flags.ConvertAll(flag => FlagText.Write(flag, escape, style));
        if (pieces.Count > 0 && pieces[0].StartsWith("--", StringComparison.Ordinal)) flags.Add("--");
        var breakPieces = line.Breaks && !KeepsOneLine && !pieces.Skip(1).Any(IsComment);
        var headLength = keyword.Length + flags.Sum(flag => flag.Length + 1);
        var inlineLength = headLength + pieces.Take(breakPieces ? 1 : int.MaxValue).Sum(piece => piece.Length + 1);
        var breakFlags = flags.Count > 0 && pieces.Count > 0 && !KeepsOneLine && (_breakFlags || inlineLength > Width) && !IsComment(pieces[0]);

        var text = new StringBuilder(keyword, Math.Max(Width, inlineLength));
        var separator = breakFlags && (_breakFlags || headLength > Width) ? Continuation(FlagIndent) : " ";
        if (flags.Count > 0) text.Append(' ').Append(string.Join(separator, flags));
        var isBroken = breakFlags;
        if (breakFlags) text.Append(Continuation(FlagIndent));

        for (var index = 0; index < pieces.Count; index++)
        {
            if (index > 0 && breakPieces) text.Append(Continuation(_indent));
            else if (!isBroken) text.Append(' ');
            text.Append(pieces[index]);
            isBroken = false;
        }

        // A carriage return behind an escape character keeps it from continuing the line, and a blank keeps the carriage return.
        var isContinued = text[text.Length - 1] == escape && text[text.Length - 2] != escape;
        return isContinued ? text.Append("\r ").ToString() : text.ToString();
    }

    private string Broken(string text) => KeepsOneLine ? text : LongLine.Break(text, escape);

    private string Continuation(string indent) => $" {escape}\n{indent}";

    /// <summary>Whether it would vanish if a line began with it.</summary>
    private static bool IsComment(string piece) => Whitespace.Trim(piece).StartsWith("#", StringComparison.Ordinal);

    /// <summary>The commands of a chain; where quotes nest so deep that its blanks might count, the chain stays one.</summary>
    private IReadOnlyList<string> ChainOf(string text, string separator)
    {
        var commands = CommandChain.Split(text, escape);
        return commands.Count == 1 || ShellBlanks.Collapse(string.Join(separator, commands)) == ShellBlanks.Collapse(text) ? commands : [text];
    }

    private IReadOnlyList<string> LinesOf(string command) =>
        command.IndexOf("<<", StringComparison.Ordinal) < 0 ? IndentedRuns.Split(command, escape) : [command];
}
