using System.Text;

namespace Multistage;

/// <summary>
/// The value of a flag as it stands in the file. BuildKit reads flags byte by byte and takes each byte for a character: <c>Ã©</c> is
/// written <c>é</c>. Two of those characters are blanks, U+0085 and U+00A0, which can end a flag within a character of the file.
/// </summary>
internal sealed class FlagBytes
{
    private readonly string _value;

    private FlagBytes(string value, string text, string end) => (_value, Text, End) = (value, text, end);

    /// <summary>The characters of the file; they may stand in quotes.</summary>
    public string Text { get; }

    /// <summary>The character of the file within which the flag ends; it stands in no quotes. Empty where there is none.</summary>
    public string End { get; }

    /// <summary>Whether a byte of a character is a blank, which only quotes can keep.</summary>
    public bool HoldBlankInCharacter => _value.IndexOfAny(['\u0085', '\u00A0']) >= 0;

    /// <summary>The bytes of a value.</summary>
    /// <exception cref="DockerfileRenderException">No text has these bytes.</exception>
    public static FlagBytes Of(string value, string? argument)
    {
        if (value.All(character => character < '\u0080')) return new(value, value, string.Empty);
        var bytes = new byte[value.Length];
        for (var index = 0; index < bytes.Length; index++)
        {
            if (value[index] > '\u00FF') throw Unwritable(value, argument);
            bytes[index] = (byte)value[index];
        }

        var complete = Utf8.CompleteLength(bytes);
        var text = Utf8.Decode(bytes, 0, complete);
        var end = complete == bytes.Length ? string.Empty : Completed(bytes, complete);
        var isRead = Encoding.UTF8.GetBytes(text).SequenceEqual(bytes.Take(complete)) && end != "\uFFFD";
        return isRead ? new(value.Substring(0, complete), text, end) : throw Unwritable(value, argument);
    }

    /// <summary>Whether they need neither quotes nor escapes.</summary>
    public bool ArePlain(char escape) => _value.All(character => IsPlain(character, escape));

    /// <summary>Whether a character means nothing to a flag's reader.</summary>
    public static bool IsPlain(char character, char escape) =>
        !(Whitespace.IsSpace(character) || character is '"' or '\'' || character == escape);

    /// <summary>The character that begins with the last bytes and goes on with bytes that are blanks; U+FFFD where there is none.</summary>
    private static string Completed(byte[] bytes, int start)
    {
        foreach (var blank in (byte[])[0xA0, 0x85])
        {
            var character = bytes.Skip(start).ToList();
            while (character.Count < 4)
            {
                character.Add(blank);
                var text = Utf8.Decode([.. character], 0, character.Count);
                if (text[0] != '\uFFFD') return text;
            }
        }

        return "\uFFFD";
    }

    private static DockerfileRenderException Unwritable(string value, string? argument) =>
        Refuse.Because($"BuildKit reads flags byte by byte, and would read '{value}' as something else: use a variable", argument);
}
