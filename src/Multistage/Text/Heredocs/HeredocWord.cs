namespace Multistage;

/// <summary>Finds the words of a line that open heredocs: <c>&lt;&lt;EOF</c>, <c>&lt;&lt;-EOF</c>, <c>3&lt;&lt;"EOF"</c>.</summary>
internal static class HeredocWord
{
    /// <summary>The heredocs that the line of a <c>RUN</c>, <c>COPY</c> or <c>ADD</c> opens, in order and without their content.</summary>
    /// <param name="line">The whole logical line, with keyword and flags.</param>
    /// <param name="error">Why BuildKit refuses the line, as a phrase; null where it does not.</param>
    public static EquatableArray<Heredoc> FindIn(string line, out string? error)
    {
        error = null;
        if (line.IndexOf("<<", StringComparison.Ordinal) < 0) return default;
        var words = HeredocLexer.Words(line, keepQuotes: true, keepEscapes: true) ?? EquatableArray<string>.Empty;
        var found = new List<Heredoc>();
        foreach (var word in words)
        {
            var heredoc = Parse(word, out error);
            if (error is not null) return default;
            if (heredoc is not null) found.Add(heredoc);
        }

        return new(found.ToArray());
    }

    /// <summary>The heredoc that a word opens; null where it opens none.</summary>
    public static Heredoc? Parse(string word, out string? error)
    {
        error = null;
        var at = 0;
        while (at < word.Length && word[at] is >= '0' and <= '9') at++;
        if (string.CompareOrdinal(word, at, "<<", 0, 2) != 0) return null;
        var descriptor = word.Substring(0, at);
        at += 2;
        var stripsTabs = at < word.Length && word[at] == '-';
        if (stripsTabs) at++;
        while (at < word.Length && word[at] is ' ' or '\t' or '\n' or '\f' or '\r') at++;
        var rest = word.Substring(at);
        if (rest.Length == 0 || rest.IndexOf('<') >= 0) return null;
        if (IsPlain(rest)) return new(rest, string.Empty) { StripTabs = stripsTabs, FileDescriptor = Number(descriptor) };

        if (HeredocLexer.Words(rest, keepQuotes: false, keepEscapes: false) is not { } words)
        {
            error = $"'{word}' opens a heredoc whose name cannot be read";
            return null;
        }

        if (words.Count != 1) return null;
        if (HeredocLexer.Words(rest, keepQuotes: true, keepEscapes: false) is not { Count: 1 } raw)
        {
            error = $"'{word}' opens a heredoc whose name cannot be read";
            return null;
        }

        return new(words[0], string.Empty)
        {
            Expand = Quotes(words[0]) == Quotes(raw[0]),
            StripTabs = stripsTabs,
            FileDescriptor = Number(descriptor),
        };
    }

    /// <summary>Whether a name has nothing that the lexer would look at.</summary>
    private static bool IsPlain(string name)
    {
        foreach (var character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/')) return false;
        }

        return true;
    }

    private static int Quotes(string text) => text.Count(character => character is '"' or '\'');

    private static int Number(string digits)
    {
        var number = 0L;
        foreach (var digit in digits) number = Math.Min((number * 10) + (digit - '0'), int.MaxValue);
        return (int)number;
    }
}
