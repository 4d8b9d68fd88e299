using System.Globalization;
using System.Text;

namespace Multistage.Generator.Emitting;

/// <summary>Names and texts as C# source that every language version reads.</summary>
internal static class CSharpText
{
    private const int MostLines = 300;

    /// <summary>
    /// A string literal, quotes included. What is not plain to see, such as a mark that changes the direction of the text, is
    /// escaped.
    /// </summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder(value.Length + (value.Length / 8) + 2);
        AppendLiteral(literal, value, 0, value.Length);
        return literal.ToString();
    }

    /// <summary>
    /// A literal for each line of a text, added up. The compiler makes one constant of it; for very long texts it is spared the
    /// work and gets a single literal.
    /// </summary>
    public static string Lines(string text)
    {
        if (text.Count(character => character == '\n') > MostLines) return Literal(text);
        var lines = new StringBuilder(text.Length * 2);
        var start = 0;
        do
        {
            var lineFeed = text.IndexOf('\n', start);
            var end = lineFeed < 0 ? text.Length : lineFeed + 1;
            if (start > 0) lines.Append(" +\n");
            AppendLiteral(lines, text, start, end);
            start = end;
        }
        while (start < text.Length);

        return lines.ToString();
    }

    /// <summary>
    /// A name that no language version takes for a keyword. All keywords, also those of later versions, are without capitals, so
    /// such names are escaped.
    /// </summary>
    public static string Identifier(string name)
    {
        foreach (var character in name)
        {
            if (char.IsUpper(character)) return name;
        }

        return "@" + name;
    }

    /// <summary>A dotted name, each part as <see cref="Identifier"/> writes it.</summary>
    public static string DottedName(string name) => string.Join(".", name.Split('.').Select(Identifier));

    private static void AppendLiteral(StringBuilder literal, string text, int start, int end)
    {
        literal.Append('"');
        for (var index = start; index < end; index++)
        {
            var character = text[index];
            _ = character switch
            {
                '\n' => literal.Append("\\n"),
                '\t' => literal.Append("\\t"),
                '"' or '\\' => literal.Append('\\').Append(character),
                (>= ' ' and <= '~') => literal.Append(character),
                _ when char.IsLetter(character) => literal.Append(character),
                _ => literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        literal.Append('"');
    }
}
