namespace Multistage;

/// <summary>
/// The text that <c>ONBUILD</c> keeps, taken apart: the instruction's line, and behind it the contents and last lines of its
/// heredocs.
/// </summary>
internal sealed class TriggerText
{
    private const string Argument = "Expression";

    private readonly string _rest;

    public TriggerText(string expression, char escape)
    {
        var end = expression.IndexOf('\n');
        Line = end < 0 ? expression : expression.Substring(0, end);
        _rest = end < 0 ? string.Empty : expression.Substring(end + 1) + "\n";

        var keywordEnd = 0;
        while (keywordEnd < Line.Length && !Whitespace.IsSpace(Line[keywordEnd])) keywordEnd++;
        var keyword = Line.Substring(0, keywordEnd).ToUpperInvariant();
        if (keyword is "" or "ONBUILD" or "FROM" or "MAINTAINER" || keyword.StartsWith("--", StringComparison.Ordinal))
        {
            throw Refuse.Because(keyword.Length == 0 ? "it begins with no instruction" : $"{keyword} cannot be kept for a later build", Argument);
        }

        OpensHeredocs = keyword is "RUN" or "COPY" or "ADD" && !JsonArray.IsArray(AfterFlags(keywordEnd, escape));
    }

    /// <summary>The instruction's line.</summary>
    public string Line { get; }

    /// <summary>Whether BuildKit looks for heredocs in the line.</summary>
    public bool OpensHeredocs { get; }

    /// <summary>The heredocs that the line opens, with the contents that follow it.</summary>
    public IReadOnlyList<Heredoc> ReadHeredocs()
    {
        var opened = OpensHeredocs ? HeredocWord.FindIn(Line, out _) : default;
        var heredocs = new List<Heredoc>();
        var at = 0;
        foreach (var heredoc in opened)
        {
            var start = at;
            while (LineAt(at, out var next, heredoc.StripTabs) != heredoc.Name)
            {
                if (next == at) throw Refuse.Because($"the heredoc '{heredoc.Name}' does not end", Argument);
                at = next;
            }

            heredocs.Add(heredoc with { Content = _rest.Substring(start, at - start) });
            LineAt(at, out at, stripTabs: false);
        }

        if (at < _rest.Length) throw Refuse.Because("a line break would end the instruction", Argument);
        return heredocs;
    }

    private string? LineAt(int at, out int next, bool stripTabs)
    {
        next = at;
        if (at == _rest.Length) return null;
        next = _rest.IndexOf('\n', at) + 1;
        var line = _rest.Substring(at, next - at).TrimEnd('\n', '\r');
        return stripTabs ? line.TrimStart('\t') : line;
    }

    private string AfterFlags(int at, char escape)
    {
        while (true)
        {
            while (at < Line.Length && Whitespace.IsSpace(Line[at])) at++;
            if (string.CompareOrdinal(Line, at, "--", 0, 2) != 0) return Line.Substring(at);
            at = Words.End(Line, at, escape);
        }
    }
}
