using System.Text;

namespace Multistage;

/// <summary>
/// Turns strings into words of a Dockerfile. A string that is a word already keeps its quotes, variables and escapes; any
/// other one is put in quotes, so that it stays one value whatever it holds.
/// </summary>
internal static class Words
{
    /// <summary>
    /// Whether a Dockerfile can hold the string in a line at all. A line break would start another line, and a lone surrogate has
    /// no UTF-8 form.
    /// </summary>
    public static bool CanBeWritten(string value) => value.IndexOf('\n') < 0 && Characters.AreEncodable(value);

    /// <summary>
    /// A value of <c>ENV</c>, <c>ARG</c> or <c>LABEL</c>, where blanks end a word. Unchanged where it is empty or one word; also where
    /// nothing can make it one (<see cref="CanBeWritten"/>), which the renderer then refuses.
    /// </summary>
    /// <param name="value">The text, in which <c>$</c> stays live.</param>
    /// <param name="escape">The escape character of the file.</param>
    public static string Quote(string value, char escape) =>
        value.Length == 0 || !CanBeWritten(value) || IsOne(value, escape) ? value : InQuotes(value, escape);

    /// <summary>
    /// A text that may hold blanks: what takes the rest of its line (<c>USER</c>, <c>WORKDIR</c>, ...), a flag's value, a path.
    /// Unchanged where quotes are balanced and nothing would be trimmed.
    /// </summary>
    public static string QuoteText(string value, char escape) =>
        !CanBeWritten(value) || (value.Length > 0 && Whitespace.IsTrimmed(value) && IsBalanced(value, escape))
            ? value
            : InQuotes(value, escape);

    /// <summary>A word that stands for exactly this value: nothing in it is expanded.</summary>
    public static string Literal(string value, char escape)
    {
        if (!CanBeWritten(value) || IsPlain(value, escape)) return value;
        return value.IndexOf('\'') < 0 ? $"'{value}'" : DoubleQuoted(value, escape, dollarIsLive: false);
    }

    /// <summary>Whether the text is one word to an instruction whose words know quotes: <c>ENV</c>, <c>ARG</c>, <c>LABEL</c>.</summary>
    public static bool IsOne(string text, char escape) => text.Length > 0 && End(text, 0, escape) == text.Length && IsBalanced(text, escape);

    /// <summary>Whether every quote is closed and no escape character is left alone at the end.</summary>
    public static bool IsBalanced(string text, char escape) => OpenAtEnd(text, escape) == '\0';

    /// <summary>
    /// What is not complete at the end of the text: the quote that is not closed, or the escape character where it escapes nothing.
    /// </summary>
    public static char OpenAtEnd(string text, char escape)
    {
        var quote = '\0';
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == escape && quote != '\'')
            {
                if (++index == text.Length) return escape;
            }
            else if (quote != '\0')
            {
                if (character == quote) quote = '\0';
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
        }

        return quote;
    }

    /// <summary>
    /// Where the word that starts at <paramref name="start"/> ends: at the next blank outside quotes, or at the text's end.
    /// </summary>
    public static int End(string text, int start, char escape)
    {
        var quote = '\0';
        for (var index = start; index < text.Length; index++)
        {
            var character = text[index];
            if (character == escape && quote != '\'') index++;
            else if (quote != '\0') quote = character == quote ? '\0' : quote;
            else if (Whitespace.IsSpace(character)) return index;
            else if (character is '"' or '\'') quote = character;
        }

        return text.Length;
    }

    /// <summary>Single quotes where they read better and nothing needs to be live, else double quotes.</summary>
    private static string InQuotes(string value, char escape)
    {
        var singleQuotes = value.IndexOfAny(['"', escape]) >= 0 && value.IndexOfAny(['\'', '$']) < 0;
        return singleQuotes ? $"'{value}'" : DoubleQuoted(value, escape, dollarIsLive: true);
    }

    private static string DoubleQuoted(string value, char escape, bool dollarIsLive)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        for (var index = 0; index < value.Length; index++)
        {
            var character = value[index];
            if (dollarIsLive && character == escape && index + 1 < value.Length && value[index + 1] == '$')
            {
                // A dollar sign that is escaped already stays so.
                quoted.Append(escape).Append('$');
                index++;
                continue;
            }

            if (character == '"' || character == escape || (character == '$' && !dollarIsLive)) quoted.Append(escape);
            quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether nothing in it means anything: no quote, variable, escape or blank.</summary>
    private static bool IsPlain(string value, char escape)
    {
        foreach (var character in value)
        {
            // BuildKit drops a byte order mark at the start of a word.
            if (character is '"' or '\'' or '$' or '\uFEFF' || character == escape || Whitespace.IsSpace(character)) return false;
        }

        return value.Length > 0;
    }
}
