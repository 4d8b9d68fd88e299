namespace Multistage;

/// <summary>What the text knows about an instruction and the model does not: where it stands and how it is written.</summary>
public sealed class InstructionSyntax
{
    private readonly char _escape;

    internal InstructionSyntax(InstructionSource source, LogicalLine line, InstructionPosition position, int endLine, EquatableArray<CommentSyntax> comments)
    {
        Position = position;
        Line = line.Line;
        Column = line.Column;
        EndLine = endLine;
        Keyword = source.Keyword.ToString();
        Text = line.Text.ToString();
        HasEmptyContinuation = line.HasEmptyContinuation;
        LastContinuationLine = line.EndLine;
        Comments = comments;
        _escape = source.Escape;
        Flags = source.Flags.Words.Select(word => new FlagSyntax(word, line)).ToEquatableArray();
    }

    /// <summary>Which instruction of the model it is.</summary>
    public InstructionPosition Position { get; }

    /// <summary>The line it starts on, from 1.</summary>
    public int Line { get; }

    /// <summary>The column it starts at, from 1.</summary>
    public int Column { get; }

    /// <summary>The last line that belongs to it, with the lines of its heredocs.</summary>
    public int EndLine { get; }

    /// <summary>The keyword in the case it is written in.</summary>
    public string Keyword { get; }

    /// <summary>The whole instruction on one line, with its continuations joined, without comments and heredocs.</summary>
    public string Text { get; }

    /// <summary>Its flags in order, as they are written.</summary>
    public EquatableArray<FlagSyntax> Flags { get; }

    /// <summary>Whether an empty line stands between its continuation lines.</summary>
    public bool HasEmptyContinuation { get; }

    /// <summary>The last line before its heredocs.</summary>
    public int LastContinuationLine { get; }

    /// <summary>The comment lines between its own lines.</summary>
    public EquatableArray<CommentSyntax> Comments { get; }

    /// <summary>The words of <see cref="Text"/> after the keyword and the flags.</summary>
    public EquatableArray<string> Words
    {
        get
        {
            var characters = Text.ToCharArray();
            var text = new Slice(characters, 0, characters.Length).Trim();
            var rest = text.From(text.SkipSeparators(text.FindSeparator()));
            var words = new List<Slice>();
            new FlagReader().Read(rest, _escape).Trim().SplitTo(words);
            return words.Select(word => word.ToString()).ToEquatableArray();
        }
    }
}
