namespace Multistage;

/// <summary>
/// Gathers the comment lines above an instruction. Empty lines do not part them, a bare <c>#</c> does; the first lines that one
/// parts from what follows are the file's header.
/// </summary>
internal sealed class LeadingComments
{
    private readonly List<string> _comments = [];

    public EquatableArray<string> Header { get; private set; }

    /// <summary>Where the current line starts after the blanks before it.</summary>
    public int Start { get; private set; }

    /// <summary>Reads the current line; false where it is neither a comment nor empty.</summary>
    public bool Read(LineReader lines, bool mayBeHeader)
    {
        var start = lines.Start;
        while (start < lines.End && Whitespace.IsSpace(lines.Text[start])) start++;
        Start = start;
        if (start == lines.End) return true;
        if (lines.Text[start] != '#') return false;
        Add(CommentText(lines, start), mayBeHeader);
        return true;
    }

    /// <summary>Gives the comments to the instruction below them, and starts anew.</summary>
    public void AttachTo(Instruction instruction)
    {
        if (_comments.Count == 0) return;
        instruction.Attach(new(_comments.ToArray()));
        _comments.Clear();
    }

    /// <summary>Leaves the comments out of the instruction below, which is refused.</summary>
    public void Clear() => _comments.Clear();

    /// <summary>Starts another text.</summary>
    public void Restart()
    {
        _comments.Clear();
        Header = default;
    }

    private void Add(string comment, bool mayBeHeader)
    {
        if (comment.Length > 0)
        {
            _comments.Add(comment);
            return;
        }

        if (mayBeHeader && Header.IsEmpty) Header = new(_comments.ToArray());
        _comments.Clear();
    }

    /// <summary>
    /// The comment's text as BuildKit has it: it takes away the line's first byte, which is the <c>#</c> only where the line is
    /// not indented.
    /// </summary>
    private static string CommentText(LineReader lines, int start)
    {
        var first = lines.Text[lines.Start];
        var rest = lines.From(lines.Start + 1);
        if (start == lines.Start || first < '\u0080') return rest.Trim().ToString();
        var broken = new string('\uFFFD', first < '\u0800' ? 1 : 2);
        return (broken + rest.ToString()).TrimEnd();
    }
}
