using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>Strings that are made of what means something to a Dockerfile or a shell.</summary>
internal static class TextGenerators
{
    private static readonly string[] AsciiPieces =
    [
        "a", "bc", "Z9", "/x", "1", ".", "~", " ", "  ", "\t", "\v", "\"", "'", "\\", "`", "\\\\", "$", "${X}", "${X:-y}", "$$", "{", "}", "(", ")",
        "[", "]", "[\"a\"]", ",", "=", ";", "|", "!", "#", "# ", "-", "--", "--mount=a", "&&", " && ", " || ", "<", ">", "*", "?", "@", "%", "+", "\u007f",
    ];

    private static readonly string[] OtherPieces = ["é", "à", "😀", "\u0085", "\u00a0", "\u2028", "\u202e", "\uFEFF", "\u212a"];

    /// <summary>Up to six pieces of ASCII, at least one: what a flag can hold. It opens no heredoc.</summary>
    public static Gen<string> Ascii { get; } = Pieces(AsciiPieces).Where(text => !text.Contains("<<", StringComparison.Ordinal));

    /// <summary>Up to six pieces without a line break, at least one.</summary>
    public static Gen<string> Line { get; } = Pieces([.. AsciiPieces, .. OtherPieces]);

    /// <summary>A text with line breaks, which may be empty.</summary>
    public static Gen<string> Lines { get; } =
        Pieces([.. AsciiPieces, .. OtherPieces, "\n", "\r\n", "\0x01"]).Select(text => text.Replace("\0x01", "\u0001", StringComparison.Ordinal));

    /// <summary>A text without blanks around it, which may be empty.</summary>
    public static Gen<string> Trimmed { get; } = Line.Select(Whitespace.Trim);

    /// <summary>A comment's text.</summary>
    public static Gen<string> Comment { get; } = Trimmed.Where(text => text.Length > 0);

    /// <summary>A name as languages know it.</summary>
    public static Gen<string> Name { get; } = Gen.OneOf("A", "b", "NAME_2", "_x", "path.to", "a-b");

    /// <summary>A text that nothing would separate.</summary>
    public static Gen<string> Unseparated { get; } =
        Line.Select(text => string.Concat(text.Where(character => !Whitespace.IsSpace(character)))).Where(text => text.Length > 0);

    /// <summary>A text that can stand at the end of a line: the escape character would join the next one.</summary>
    public static Gen<string> Ending(Gen<string> texts, char escape) => texts.Where(text => text.Length > 0 && text[^1] != escape);

    /// <summary>A line of the shell: not what would be taken for JSON, a heredoc or a continuation.</summary>
    public static Gen<string> Shell(char escape) =>
        Gen.OneOf(Ending(Trimmed, escape), Gen.Select(Gen.OneOf("make", "cd /a", "echo 'a && b'", "a || b", "(a && b)", "a \"#\"").Array[1, 5], parts => string.Join(" && ", parts)))
            .Where(text => !JsonArray.IsArray(text) && !text.Contains("<<", StringComparison.Ordinal));

    /// <summary>A value of a pair, put in quotes where it needs them; not one that ends in an escaped blank.</summary>
    public static Gen<string> Value(char escape) => Line.Select(text => Words.Quote(text, escape)).Where(Whitespace.IsTrimmed);

    /// <summary>A text that takes the rest of its line, put in quotes where it needs them.</summary>
    public static Gen<string> Rest(char escape) => Line.Select(text => Words.QuoteText(text, escape));

    private static Gen<string> Pieces(string[] pieces) => Gen.OneOf(pieces).Array[1, 6].Select(string.Concat);
}
