namespace Multistage;

/// <summary>Checks the words of an instruction whose words know quotes: <c>ENV</c>, <c>ARG</c> and <c>LABEL</c>.</summary>
internal static class QuotedWords
{
    /// <summary>The words as they can stand side by side.</summary>
    /// <param name="words">The words.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="argument">The property that holds them.</param>
    /// <exception cref="DockerfileRenderException">One of them would be read as several, or would take in the next.</exception>
    public static string[] Checked(IEnumerable<string> words, char escape, string argument)
    {
        var all = words.ToArray();
        for (var index = 0; index < all.Length; index++)
        {
            var word = all[index];
            Refuse.Unwritable(word, argument);
            if (Words.IsOne(word, escape)) continue;

            // An open quote takes in all that follows, so it can only stand in the last word.
            var isOne = index == all.Length - 1 && Words.End(word, 0, escape) == word.Length && Words.OpenAtEnd(word, escape) != escape;
            if (!isOne) throw Refuse.Because($"'{word}' is not one word: put the value in quotes, and close them", argument);
        }

        if (all.Length > 0) all[all.Length - 1] = Protected(all[all.Length - 1], escape);
        return all;
    }

    /// <summary>
    /// The last word, where it ends in a blank that is escaped or in an open quote: an escape character behind it keeps it from being
    /// trimmed, and is itself left out.
    /// </summary>
    private static string Protected(string word, char escape) =>
        Whitespace.IsSpace(word[word.Length - 1]) && Words.OpenAtEnd(word, escape) != '\'' ? word + escape : word;
}
