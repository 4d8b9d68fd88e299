using System.Globalization;
using System.Text;

namespace Multistage.Tool.Importing;

/// <summary>Writes texts as C# string literals, in the form that needs the fewest escapes.</summary>
internal static class StringLiteral
{
    /// <summary>The literal; a text of several lines becomes a raw string literal of several lines.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="indent">The blanks before the lines of a raw string literal.</param>
    public static string Write(string text, string indent)
    {
        if (SpansLines(text)) return Raw(text, $"\n{indent}", Indented(text, indent));
        var marks = text.Count(character => character is '"' or '\\');
        return marks > 1 && IsPlain(text) && text[0] != '"' && text[^1] != '"' ? Raw(text, string.Empty, text) : Regular(text);
    }

    /// <summary>Whether the literal stands on several lines.</summary>
    public static bool SpansLines(string text) => text.Contains('\n') && text.All(character => character is '\n' or '\t' || IsPlain(character));

    private static string Raw(string text, string lineBreak, string content)
    {
        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        return $"{quotes}{lineBreak}{content}{lineBreak}{quotes}";
    }

    /// <summary>The text between the quotes' lines, of which the first is indented by what stands before it; empty lines stay empty.</summary>
    private static string Indented(string text, string indent) =>
        string.Join('\n', text.Split('\n').Select((line, index) => index == 0 || line.Length == 0 ? line : indent + line));

    private static int LongestRunOfQuotes(string text)
    {
        int longest = 0, run = 0;
        foreach (var character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Regular(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                '"' or '\\' => literal.Append('\\').Append(character),
                _ when IsPlain(character) => literal.Append(character),
                _ => literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    private static bool IsPlain(string text) => text.All(IsPlain);

    /// <summary>Whether a reader sees what it is; what is not, such as a mark that changes the direction of the text, is escaped.</summary>
    private static bool IsPlain(char character) => character is >= ' ' and <= '~' || char.IsLetter(character);
}
