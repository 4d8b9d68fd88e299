namespace Multistage;

/// <summary>
/// What an instruction's parse function reads from: the keyword, the flags and the arguments of one logical line, and the
/// lines of heredocs that follow it. The first refusal is kept.
/// </summary>
/// <remarks>
/// BuildKit reads the arguments of the whole file before it looks at any instruction, so a parse function reads its arguments
/// first and its flags second: what the former refuse is reported before any flag of an earlier line.
/// </remarks>
internal sealed class InstructionSource
{
    private readonly LogicalLine _line;
    private readonly LineReader? _lines;

    /// <summary>Splits a line; <paramref name="lines"/> is null where no heredoc may follow.</summary>
    public InstructionSource(LogicalLine line, Slice text, char escape, LineReader? lines)
    {
        _line = line;
        _lines = lines;
        Escape = escape;
        text = text.Trim();
        Keyword = text.Between(text.Start, text.FindSeparator());
        Flags = new(this);
        Arguments = Flags.Read(text.From(text.SkipSeparators(Keyword.End))).Trim();
    }

    public char Escape { get; }

    /// <summary>The instruction's name as it is written.</summary>
    public Slice Keyword { get; }

    public FlagReading Flags { get; }

    /// <summary>What follows the keyword and the flags, without the blanks around it.</summary>
    public Slice Arguments { get; }

    /// <summary>The whole logical line, of which this may be a part (the trigger of an <c>ONBUILD</c>).</summary>
    public Slice Line => _line.Text;

    public IReadOnlyList<Heredoc> Heredocs { get; private set; } = [];

    /// <summary>Why the instruction is refused.</summary>
    public ParseError? Error { get; private set; }

    /// <summary>Whether BuildKit refuses it while it reads the lines, before it looks at any instruction.</summary>
    public bool IsRefusedEarly { get; private set; }

    /// <summary>The source of the instruction that is the argument of this one.</summary>
    public InstructionSource Trigger(Slice text, bool mayHaveHeredocs) => new(_line, text, Escape, mayHaveHeredocs ? _lines : null);

    /// <summary>Refuses the instruction.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="argument">The property of the record that is at fault.</param>
    /// <param name="position">Where it stands in the line; null for the instruction.</param>
    /// <returns>Null, for the caller to return.</returns>
    public Instruction? Refuse(string message, string? argument = null, int? position = null)
    {
        if (Error is not null) return null;
        var (line, column) = position is { } at ? _line.Locate(at) : _line.Locate(Keyword.Start);
        Error = new(message, line, column) { Argument = argument };
        return null;
    }

    /// <summary>Refuses the instruction for what BuildKit finds before it looks at any instruction.</summary>
    public Instruction? RefuseEarly(string message, string? argument = null, int? position = null)
    {
        IsRefusedEarly = Error is null;
        return Refuse(message, argument, position);
    }

    /// <summary>Takes over why the instruction inside this one is refused.</summary>
    public Instruction? Refuse(InstructionSource trigger)
    {
        (Error, IsRefusedEarly) = (trigger.Error, trigger.IsRefusedEarly);
        return null;
    }

    /// <summary>The arguments as one text; null where there are none, or a flag is refused.</summary>
    public string? ReadText(string messageWhenEmpty, string argument)
    {
        if (Arguments.IsEmpty) Refuse(messageWhenEmpty, argument);
        return Error is null && Flags.Finish() ? Arguments.ToString() : null;
    }

    /// <summary>Reads a command in exec or shell form, with its heredocs where it may have some; null where it is refused.</summary>
    public Command? ReadCommand(Slice text, bool mayHaveHeredocs)
    {
        if (ReadJson(text, nameof(Command)) is { } arguments) return new ExecForm(new(arguments.ToArray()));
        if (Error is not null) return null;
        if (mayHaveHeredocs && !ReadHeredocs()) return null;
        return Heredocs.Count == 0
            ? new ShellForm(text.ToString())
            : new ShellForm(text.ToString()) { Heredocs = new(Heredocs.ToArray()) };
    }

    /// <summary>Reads paths in JSON form or as words between blanks, with their heredocs; null where they are refused.</summary>
    public List<string>? ReadPaths(string argument, bool mayHaveHeredocs)
    {
        if (ReadJson(Arguments, argument) is { } paths) return paths;
        if (Error is not null || (mayHaveHeredocs && !ReadHeredocs())) return null;
        return Arguments.Split().ConvertAll(word => word.ToString());
    }

    private List<string>? ReadJson(Slice text, string argument)
    {
        var strings = JsonStrings.Read(text, out var isRefused);
        if (isRefused)
        {
            RefuseEarly(
                "The JSON array holds something else than strings. Put quotes around each element.", argument, text.Start);
        }

        return strings;
    }

    private bool ReadHeredocs()
    {
        if (_lines is null || !Line.MayOpenHeredoc()) return true;
        Heredocs = HeredocReader.Read(this, _lines) ?? [];
        return Error is null;
    }
}
