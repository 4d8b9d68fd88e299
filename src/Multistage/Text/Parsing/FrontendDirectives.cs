namespace Multistage;

/// <summary>
/// The directives that the builder looks for before the file is parsed, <c>syntax</c> and <c>check</c>. It is stricter than
/// the parser is with <c>escape</c> (they may not be indented), but skips a shebang line.
/// </summary>
internal sealed class FrontendDirectives
{
    private readonly List<DirectiveSyntax> _found = [];

    /// <summary>Those of a text that begins with no comment.</summary>
    public static FrontendDirectives None { get; } = new();

    /// <summary>What is found, in order; <c>escape</c> is not.</summary>
    public IEnumerable<DirectiveSyntax> Found => _found;

    /// <summary>The value of <c>syntax</c> up to the first blank; null where there is none.</summary>
    public string? Syntax => Value("syntax");

    /// <summary>The value of <c>check</c> up to the first blank; null where there is none.</summary>
    public string? Check => Value("check");

    /// <summary>Reads them from the start of the text.</summary>
    public static FrontendDirectives Read(LineReader lines)
    {
        lines.Restart();
        var found = new FrontendDirectives();
        var hasEscape = false;
        while (lines.Read())
        {
            lines.SkipByteOrderMark();
            if (lines.Number == 1 && IsShebang(lines)) continue;
            if (DirectiveLine.Read(lines.From(lines.Start)) is not { } directive) break;
            var isEscape = directive.Name == "escape";
            if (isEscape ? hasEscape : found.Value(directive.Name) is not null) break;
            if (isEscape) hasEscape = true;
            else found._found.Add(new(directive.Name, directive.Value, lines.Number));
        }

        return found;
    }

    private string? Value(string name)
    {
        foreach (var directive in _found)
        {
            if (directive.Name != name) continue;
            var blank = directive.Value.IndexOf(' ');
            return blank < 0 ? directive.Value : directive.Value.Substring(0, blank);
        }

        return null;
    }

    private static bool IsShebang(LineReader lines) =>
        lines.End - lines.Start >= 2 && lines.Text[lines.Start] == '#' && lines.Text[lines.Start + 1] == '!';
}
