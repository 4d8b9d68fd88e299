using System.Text;

namespace Multistage;

/// <summary>What cannot be written, whatever the instruction.</summary>
internal static class Refuse
{
    /// <summary>The longest line that BuildKit reads, in bytes.</summary>
    private const int MostBytes = 65535;

    public static DockerfileRenderException Because(string reason, string? argument) =>
        new(argument is null ? $"This cannot be written in a Dockerfile: {reason}." : $"{argument} cannot be written in a Dockerfile: {reason}.", argument);

    /// <summary>Refuses line breaks and what has no bytes.</summary>
    public static void Unwritable(string text, string? argument)
    {
        if (text.IndexOfAny(['\n', '\r']) >= 0) throw Because("a line break would end the instruction", argument);
        Unencodable(text, argument);
    }

    /// <summary>Refuses NUL, and surrogates that are not in pairs.</summary>
    public static void Unencodable(string text, string? argument)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0') throw Because("it holds a NUL character", argument);
            if (!char.IsSurrogate(text[index])) continue;
            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                throw Because("it holds half of a surrogate pair, which UTF-8 has no bytes for", argument);
            }

            index++;
        }
    }

    /// <summary>Refuses an instruction or a value without anything in it.</summary>
    public static void Empty(int count, string argument)
    {
        if (count == 0) throw Because("it is empty", argument);
    }

    /// <summary>Refuses names that BuildKit would cut at a <c>=</c>, or that are empty.</summary>
    public static void KeyWithEqualsSign(string key, string argument)
    {
        Empty(key.Length, argument);
        if (key.IndexOf('=') >= 0) throw Because($"the name '{key}' holds a '='", argument);
    }

    /// <summary>Refuses what is not one word to an instruction whose words know quotes.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isLast">Whether nothing follows it, so that an open quote takes in nothing else.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="argument">The property that holds it.</param>
    public static void SeveralWords(string word, bool isLast, char escape, string argument)
    {
        Unwritable(word, argument);
        if (Words.IsOne(word, escape)) return;
        if (isLast && Words.End(word, 0, escape) == word.Length && word[word.Length - 1] != escape) return;
        throw Because($"'{word}' is not one word: put the value in quotes, and close them", argument);
    }

    /// <summary>Refuses what is not one word to an instruction whose words know no quotes.</summary>
    public static void Separated(string word, string argument)
    {
        Unwritable(word, argument);
        Empty(word.Length, argument);
        if (word.Any(Whitespace.Separates)) throw Because($"'{word}' holds a blank, which would make it two", argument);
    }

    /// <summary>Refuses a line whose last character would join it with the next one.</summary>
    public static void Continued(string line, char escape, string? argument)
    {
        var last = line.Length - 1;
        while (last >= 0 && line[last] is ' ' or '\t') last--;
        if (last >= 0 && line[last] == escape && (last == 0 || line[last - 1] != escape))
        {
            throw Because($"a {escape} at its end would join the next line to it: double it, or put the text in quotes", argument);
        }
    }

    /// <summary>Refuses lines that are too long for BuildKit.</summary>
    public static void LongLines(string text, string? argument)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if ((end - start) * 3 > MostBytes && Encoding.UTF8.GetByteCount(text.Substring(start, end - start)) > MostBytes)
            {
                throw Because($"a line of it is longer than the {MostBytes} bytes that BuildKit reads", argument);
            }

            start = end + 1;
        }
    }
}
