using System.Globalization;

namespace Multistage.Tool.Importing;

/// <summary>An argument of an attribute.</summary>
/// <param name="Name">The property that it sets; null for one of the constructor.</param>
/// <param name="Value">Its value.</param>
/// <param name="Constant">The constant that has this value; null for none.</param>
internal sealed record Argument(string? Name, object? Value, string? Constant = null)
{
    private string Prefix => Name is null ? string.Empty : $"{Name} = ";

    /// <summary>Whether it is a literal of several lines.</summary>
    public bool SpansLines => Constant is null && Value is string text && StringLiteral.SpansLines(text);

    /// <summary>The argument as C#.</summary>
    /// <param name="indent">The blanks before the lines of a literal of several lines.</param>
    public string Write(string indent) => Prefix + (Constant ?? Write(Value, indent));

    /// <summary>The same, with a long text split at blanks into literals that are added up.</summary>
    /// <param name="indent">The blanks before the argument.</param>
    /// <param name="width">Where lines should end.</param>
    public string WriteWrapped(string indent, int width)
    {
        var line = Write(indent);
        if (indent.Length + line.Length < width || Value is not string text || SpansLines) return line;
        var pieces = Pieces(text, width - indent.Length - Prefix.Length - "    + \"\",".Length);
        return Prefix + string.Join($"\n{indent}    + ", pieces.Select(piece => Write(piece, indent)));
    }

    private static string Write(object? value, string indent) => value switch
    {
        null => "null",
        string text => StringLiteral.Write(text, indent),
        string[] texts => $"[{string.Join(", ", texts.Select(text => StringLiteral.Write(text, indent)))}]",
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        char character => character == '\\' ? @"'\\'" : $"'{character}'",
        StageType stage => $"typeof({stage.Name})",
        Enum member => $"{member.GetType().Name}.{member}",
        _ => throw new ArgumentException($"{value.GetType()} is no type of an attribute's argument.", nameof(value)),
    };

    private static IEnumerable<string> Pieces(string text, int length)
    {
        var start = 0;
        while (text.Length - start > length)
        {
            var end = text.LastIndexOf(' ', start + length - 1, length);
            if (end < 0) end = text.IndexOf(' ', start + length);
            if (end < 0 || end == text.Length - 1) break;
            yield return text[start..(end + 1)];
            start = end + 1;
        }

        yield return text[start..];
    }
}
