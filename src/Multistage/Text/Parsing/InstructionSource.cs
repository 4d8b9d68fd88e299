namespace Multistage;

/// <summary>
/// What an instruction's parse function reads from: the keyword, the flags and the arguments of one logical line, and the
/// lines of heredocs that follow it. It serves one instruction after the other; of each, the first refusal is kept.
/// </summary>
/// <remarks>
/// BuildKit reads the arguments of the whole file before it looks at any instruction, so a parse function reads its arguments
/// first and its flags second: what the former refuse is reported before any flag of an earlier line.
/// </remarks>
/// <param name="line">The logical line.</param>
/// <param name="lines">Where the bodies of heredocs come from; null where no heredoc may follow.</param>
internal sealed class InstructionSource(LogicalLine line, LineReader? lines)
{
    // What is read is gathered here first, so that it can become one array of the right size.
    private readonly List<Slice> _words = [];
    private readonly List<string> _strings = [];
    private FlagReading? _flags;
    private InstructionSource? _trigger;

    /// <summary>The escape character of the file.</summary>
    public char Escape { get; private set; }

    /// <summary>The instruction's name as it is written.</summary>
    public Slice Keyword { get; private set; }

    public FlagReading Flags => _flags ??= new(this);

    /// <summary>What follows the keyword and the flags, without the blanks around it.</summary>
    public Slice Arguments { get; private set; }

    /// <summary>The whole logical line, of which this may be a part (the trigger of an <c>ONBUILD</c>).</summary>
    public Slice Line => line.Text;

    /// <summary>The heredocs that the line opens, once they are read.</summary>
    public EquatableArray<Heredoc> Heredocs { get; private set; }

    /// <summary>Why the instruction is refused.</summary>
    public ParseError? Error { get; private set; }

    /// <summary>Whether BuildKit refuses it while it reads the lines, before it looks at any instruction.</summary>
    public bool IsRefusedEarly { get; private set; }

    /// <summary>Splits the text of an instruction; what was read of another one is forgotten.</summary>
    public void Start(Slice text, char escape)
    {
        Escape = escape;
        (Heredocs, Error, IsRefusedEarly) = (default, null, false);
        text = text.Trim();
        Keyword = text.Between(text.Start, text.FindSeparator());
        Arguments = Flags.Read(text.From(text.SkipSeparators(Keyword.End))).Trim();
    }

    /// <summary>The source of the instruction that is the argument of this one.</summary>
    public InstructionSource Trigger(bool mayHaveHeredocs)
    {
        _trigger ??= new(line, mayHaveHeredocs ? lines : null);
        _trigger.Start(Arguments, Escape);
        return _trigger;
    }

    /// <summary>Refuses the instruction.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="argument">The property of the record that is at fault.</param>
    /// <param name="position">Where it stands in the line; null for the instruction.</param>
    /// <returns>Null, for the caller to return.</returns>
    public Instruction? Refuse(string message, string? argument = null, int? position = null)
    {
        if (Error is not null) return null;
        var (number, column) = line.Locate(position ?? Keyword.Start);
        Error = new(message, number, column) { Argument = argument };
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

    /// <summary>The words between separators, where quotes mean nothing; valid until the next reading.</summary>
    public List<Slice> ReadWords()
    {
        Arguments.SplitTo(_words);
        return _words;
    }

    /// <summary>The words between blanks that stand in no quotes; valid until the next reading.</summary>
    public List<Slice> ReadQuotedWords()
    {
        WordReader.Read(Arguments, Escape, _words);
        return _words;
    }

    /// <summary>Reads a command in exec or shell form, with its heredocs where it may have some; null where it is refused.</summary>
    public Command? ReadCommand(Slice text, bool mayHaveHeredocs)
    {
        if (ReadJson(text, nameof(Command))) return new ExecForm(new(_strings.ToArray()));
        if (Error is not null) return null;
        if (mayHaveHeredocs && !ReadHeredocs()) return null;
        return Heredocs.IsEmpty ? new ShellForm(text.ToString()) : new ShellForm(text.ToString()) { Heredocs = Heredocs };
    }

    /// <summary>
    /// Reads paths in JSON form or as words between separators, with their heredocs. Null where they are refused; valid until the
    /// next reading.
    /// </summary>
    public List<string>? ReadPaths(string argument, bool mayHaveHeredocs)
    {
        if (ReadJson(Arguments, argument)) return _strings;
        if (Error is not null || (mayHaveHeredocs && !ReadHeredocs())) return null;
        _strings.Clear();
        foreach (var word in ReadWords()) _strings.Add(word.ToString());
        return _strings;
    }

    /// <summary>Reads the strings of the JSON form; false where the text is in another form, or refused.</summary>
    private bool ReadJson(Slice text, string argument)
    {
        _strings.Clear();
        var form = JsonStrings.Read(text, _strings);
        if (form == JsonForm.OtherArray)
        {
            RefuseEarly(
                "The JSON array holds something else than strings. Put quotes around each element.", argument, text.Start);
        }

        return form == JsonForm.Strings;
    }

    private bool ReadHeredocs()
    {
        if (lines is null || !Line.MayOpenHeredoc()) return true;
        Heredocs = HeredocReader.Read(this, lines);
        return Error is null;
    }
}
