namespace Multistage;

/// <summary>
/// Replaces the variables of a word and removes its quotes and escapes, exactly as BuildKit does with the words of a Dockerfile:
/// <c>$name</c>, <c>${name}</c>, <c>${name:-word}</c> with <c>-</c>, <c>+</c>, <c>?</c> and their forms without colon,
/// <c>${name#pattern}</c>, <c>##</c>, <c>%</c>, <c>%%</c>, <c>${name/pattern/word}</c> and <c>//</c>.
/// </summary>
/// <remarks>
/// See <see href="https://docs.docker.com/reference/dockerfile/#environment-replacement"/>. A lookup gets a variable's name
/// and returns its value, or null where it is not set; what it is not asked for does not matter to the word.
/// </remarks>
internal static class WordExpansion
{
    /// <summary>The one value that a word stands for; blanks in it, and in the variables, stay.</summary>
    public static ExpandedWord Expand(string word, char escape, Func<string, string?> lookup)
    {
        if (IsPlain(word, escape)) return new(word);
        var expander = new WordExpander(word, escape, lookup);
        return expander.Run() ? new(expander.Value) : expander.Failure;
    }

    /// <summary>The words that a word becomes when what it expands to is split at blanks, as <c>EXPOSE $PORTS</c> does.</summary>
    public static ExpandedWords ExpandWords(string word, char escape, Func<string, string?> lookup)
    {
        var words = new WordSplitter();
        var expander = new WordExpander(word, escape, lookup) { Words = words };
        return expander.Run() ? new(words.ToWords()) : new(default, expander.Failure.Error, expander.Failure.Missing);
    }

    /// <summary>The content of a heredoc: variables are replaced, quotes stay, and <c>\</c> always is the escape character.</summary>
    public static ExpandedWord ExpandDocument(string content, Func<string, string?> lookup)
    {
        if (content.IndexOf('$') < 0 && content.IndexOf('\\') < 0) return new(content);
        var expander = new WordExpander(content, '\\', lookup) { KeepQuotes = true };
        return expander.Run() ? new(expander.Value) : expander.Failure;
    }

    private static bool IsPlain(string word, char escape)
    {
        foreach (var character in word)
        {
            if (character is '$' or '"' or '\'' || character == escape) return false;
        }

        return word.Length == 0 || word[0] != WordExpander.ByteOrderMark;
    }
}
