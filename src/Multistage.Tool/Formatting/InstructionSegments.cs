namespace Multistage.Tool.Formatting;

/// <summary>Takes an instruction apart, by what its blanks mean: they differ from one instruction to the next.</summary>
/// <param name="text">The instruction's lines as one.</param>
/// <param name="escape">The escape character of the file.</param>
/// <param name="shellBlanksCount">Whether the file's shell may be one to which blanks mean something.</param>
internal sealed class InstructionSegments(JoinedLines text, char escape, bool shellBlanksCount)
{
    private readonly List<Segment> _segments = [];
    private readonly string _text = text.Text;
    private readonly Slice _slice = new(text.Text.ToCharArray(), 0, text.Text.Length);

    /// <summary>The segments of the instruction, the keyword first.</summary>
    public IReadOnlyList<Segment> Read(Instruction instruction)
    {
        var keyword = Trim(0);
        var rest = ReadKeyword(keyword, instruction.Keyword);
        if (instruction is OnBuild) ReadTrigger(rest);
        else ReadArguments(ReadFlags(rest), instruction);
        return _segments;
    }

    private int Trim(int start)
    {
        while (start < _text.Length && Whitespace.Separates(_text[start])) start++;
        return start;
    }

    private int WordEnd(int start) => _slice.From(start).FindSeparator();

    /// <summary>Adds a keyword in capitals, and gives where the next word starts.</summary>
    private int ReadKeyword(int start, string keyword)
    {
        var end = WordEnd(start);
        _segments.Add(new(start, end) { Text = keyword });
        return Trim(end);
    }

    /// <summary>Adds the flags, and gives where the arguments start.</summary>
    private int ReadFlags(int start)
    {
        var reader = new FlagReader();
        var rest = reader.Read(_slice.From(start), escape);
        foreach (var flag in reader.Flags) _segments.Add(new(flag.Start, flag.End) { Text = FlagForm.Of(flag, _text[flag.Start..flag.End], escape) });
        var end = reader.Flags.Count > 0 ? Trim(reader.Flags[^1].End) : start;

        // Two dashes alone end the flags.
        if (end < rest.Start && _text[end] == '-')
        {
            _segments.Add(new(end, end + 2));
            end += 2;
        }

        return Trim(end);
    }

    private void ReadArguments(int start, Instruction instruction)
    {
        if (start >= _text.Length) return;
        switch (instruction)
        {
            case From:
                ReadFrom(start);
                break;
            case Expose:
                ReadWords(start);
                break;
            case Copy or Add or Volume or Shell:
                if (!ReadJson(start)) ReadWords(start);
                break;
            case Run { Command: var command }:
                ReadCommand(start, command);
                break;
            case Cmd { Command: var command }:
                ReadCommand(start, command);
                break;
            case Entrypoint { Command: var command }:
                ReadCommand(start, command);
                break;
            case Healthcheck healthcheck:
                ReadHealthcheck(start, healthcheck);
                break;
            case Env { Pairs: var pairs }:
                ReadPairs(start, pairs);
                break;
            case Label { Pairs: var pairs }:
                ReadPairs(start, pairs);
                break;
            case Arg:
                ReadQuotedWords(start, Layout.Indentation);
                break;
            default:
                _segments.Add(new(start, _text.Length));
                break;
        }
    }

    private void ReadFrom(int start)
    {
        var first = _segments.Count;
        ReadWords(start);
        if (_segments.Count == first + 3) _segments[first + 1] = _segments[first + 1] with { Text = "AS" };
    }

    private void ReadWords(int start)
    {
        for (var at = start; at < _text.Length;)
        {
            var end = WordEnd(at);
            _segments.Add(new(at, end));
            at = Trim(end);
        }
    }

    /// <summary>Adds words that may hold blanks in quotes.</summary>
    private void ReadQuotedWords(int start, int indentation)
    {
        for (var at = start; at < _text.Length;)
        {
            // What is no blank to everyone stays with the word before it.
            var end = Words.End(_text, at, escape);
            while (end < _text.Length && !Whitespace.Separates(_text[end])) end = Words.End(_text, end + 1, escape);
            _segments.Add(new(at, end) { Indentation = indentation });
            at = Trim(end);
        }
    }

    private void ReadPairs(int start, EquatableArray<KeyValue> pairs)
    {
        if (pairs is not [{ Legacy: true } legacy])
        {
            // Pairs below each other begin in one column.
            var keyword = _segments[0];
            var isOwnLine = text.Breaks.Any(one => one.Position > keyword.Start && one.Position <= start);
            ReadQuotedWords(start, isOwnLine ? Layout.Indentation : keyword.End - keyword.Start + 1);
            return;
        }

        if (OldPair.Modern(legacy, escape) is { } modern && !text.Breaks.Any(one => one.Position >= start))
        {
            _segments.Add(new(start, _text.Length) { Text = $"{modern.Key}={modern.Value}" });
            return;
        }

        var end = WordEnd(start);
        _segments.Add(new(start, end));
        if (Trim(end) is var value && value < _text.Length) _segments.Add(new(value, _text.Length));
    }

    private void ReadHealthcheck(int start, Healthcheck healthcheck)
    {
        start = ReadKeyword(start, healthcheck.Command is null ? "NONE" : "CMD");
        if (start < _text.Length) ReadCommand(start, healthcheck.Command);
    }

    private void ReadCommand(int start, Command? command)
    {
        if (command is ExecForm && ReadJson(start)) return;
        if (shellBlanksCount) _segments.Add(new(start, _text.Length));
        else _segments.AddRange(ShellLines.Of(text, start, escape));
        if (_segments[0].Text == "RUN") BreakChain();
    }

    /// <summary>Breaks a long chain of commands that stands on one line, as the renderer does.</summary>
    private void BreakChain()
    {
        var shell = _segments[^1];
        if (text.Breaks.Any(one => one.Position > shell.Start)) return;
        var command = _text[shell.Start..];
        var commands = CommandChain.Split(command, escape);
        if (commands.Count == 1) return;
        if (commands.Count == 2 && commands.Sum(one => one.Length + 1) + "RUN".Length <= InstructionWriter.Width) return;
        if (shellBlanksCount && (escape == '\\' || string.Join(' ', commands) != command)) return;
        _segments[^1] = shell with { Text = commands[0] };
        foreach (var next in commands.Skip(1))
        {
            _segments.Add(new(shell.End, shell.End) { Text = next, StartsLine = true, Indentation = shellBlanksCount ? 0 : ShellLines.OperatorIndentation });
        }
    }

    private bool ReadJson(int start)
    {
        if (JsonStrings.Read(_slice.From(start), []) != JsonForm.Strings) return false;
        _segments.AddRange(JsonSegments.Of(_text, start));
        return true;
    }

    /// <summary>What ONBUILD keeps is kept as it is written; only its line breaks are laid out, where no value can hold them.</summary>
    private void ReadTrigger(int start)
    {
        if (start >= _text.Length) return;
        var keyword = _text[start..WordEnd(start)].ToUpperInvariant();
        var isLaidOut = keyword is "RUN" or "CMD" or "ENTRYPOINT" or "HEALTHCHECK" ? !shellBlanksCount : keyword is "COPY" or "ADD";
        if (isLaidOut) _segments.AddRange(ShellLines.Of(text, start, escape));
        else _segments.Add(new(start, _text.Length));
    }
}
