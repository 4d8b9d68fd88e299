using Microsoft.CodeAnalysis.CSharp;

namespace Multistage.Generator.Emitting;

/// <summary>Names and texts as C# source that every language version reads.</summary>
internal static class CSharpText
{
    /// <summary>A string literal with escapes, quotes included.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

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
}
