namespace Multistage;

/// <summary>The directives as the parser itself sees them: at the top, perhaps indented, each once. It uses <c>escape</c> alone.</summary>
internal sealed class DirectiveReading
{
    private readonly List<DirectiveSyntax> _found = [];

    /// <summary>Whether the text begins with a comment, so that there may be directives at all.</summary>
    public bool HasComment { get; private set; }

    /// <summary>What is found, in order.</summary>
    public IEnumerable<DirectiveSyntax> Found => _found;

    /// <summary>Whether a line that is no directive has ended them.</summary>
    public bool IsDone { get; private set; }

    public char? Escape { get; private set; }

    public ParseError? Error { get; private set; }

    /// <summary>Reads the current line, and says whether it is a directive.</summary>
    public bool Read(LineReader lines)
    {
        var start = lines.Start;
        while (start < lines.End && Whitespace.IsSpace(lines.Text[start])) start++;
        if (lines.Number == 1) HasComment = start < lines.End && lines.Text[start] == '#';
        if (DirectiveLine.Read(lines.From(start)) is not { } directive)
        {
            IsDone = true;
            return false;
        }

        var (line, column) = (lines.Number, start - lines.Start + 1);
        if (Has(directive.Name))
        {
            Error = new($"The directive {directive.Name} stands here twice. Leave one out.", line, column);
            return true;
        }

        _found.Add(new(directive.Name, directive.Value, line));
        if (directive.Name != "escape") return true;
        if (directive.Value is "\\" or "`") Escape = directive.Value[0];
        else Error = new($"'{directive.Value}' is no escape character. Write \\ or `.", line, column);
        return true;
    }

    /// <summary>Starts another text.</summary>
    public void Restart()
    {
        _found.Clear();
        (HasComment, IsDone, Escape, Error) = (false, false, null, null);
    }

    private bool Has(string name) => _found.Exists(directive => directive.Name == name);
}
