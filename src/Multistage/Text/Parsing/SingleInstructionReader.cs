namespace Multistage;

/// <summary>Reads a text that is one instruction, with comments above it and heredocs below it, and nothing else.</summary>
internal static class SingleInstructionReader
{
    public static Instruction? Read(string text, char escape, out ParseError? error)
    {
        var lines = new LineReader();
        lines.Open(new(text));
        var comments = new LeadingComments();
        if (!Find(lines, comments))
        {
            error = TooLong(lines) ?? new("There is no instruction here. Write one, such as RUN make.", 1, 1);
            return null;
        }

        var line = new LogicalLine();
        line.Read(lines, comments.Start, escape);
        var source = new InstructionSource(line, lines);
        source.Start(line.Text, escape);
        var instruction = Instruction.Read(source);
        if (instruction is not null) comments.AttachTo(instruction);
        error = source.Error ?? TooLong(lines) ?? Extra(lines);
        return error is null ? instruction : null;
    }

    private static bool Find(LineReader lines, LeadingComments comments)
    {
        while (lines.Read())
        {
            lines.SkipByteOrderMark();
            if (!comments.Read(lines, mayBeHeader: false)) return true;
        }

        return false;
    }

    private static ParseError? TooLong(LineReader lines) => lines.IsTooLong
        ? new("This line has more than 65,535 bytes. Break it with continuation lines.", lines.Number + 1, 1)
        : null;

    /// <summary>What is wrong where anything stands after the instruction.</summary>
    private static ParseError? Extra(LineReader lines)
    {
        while (lines.Read())
        {
            if (lines.From(lines.Start).Trim().IsEmpty) continue;
            return new("There is something after the instruction. Write one instruction alone.", lines.Number, 1);
        }

        return TooLong(lines);
    }
}
