using System.Text;

namespace Multistage;

/// <summary>Takes the flags from the start of an instruction's arguments.</summary>
internal static class FlagReader
{
    /// <summary>Adds the flags to <paramref name="flags"/> and gives the arguments after them.</summary>
    public static Slice Read(Slice text, char escape, List<FlagWord> flags)
    {
        if (!StartsFlag(text, SkipSpaces(text, text.Start, asBytes: false))) return text;
        if (TryRead(text, escape, flags, asBytes: false, out var rest)) return text.From(rest);
        flags.Clear();
        return ReadBytes(text, escape, flags);
    }

    /// <summary>
    /// BuildKit reads flags byte by byte and takes each byte for a character. So where one is beyond ASCII, the bytes are
    /// spread to characters and read again.
    /// </summary>
    private static Slice ReadBytes(Slice text, char escape, List<FlagWord> flags)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Buffer, text.Start, text.Length);
        var spread = Array.ConvertAll(bytes, value => (char)value);
        var words = new List<FlagWord>();
        TryRead(new(spread, 0, spread.Length), escape, words, asBytes: true, out var rest);
        foreach (var word in words)
        {
            flags.Add(new(word.Text, CharacterAt(text, bytes, word.Start), CharacterAt(text, bytes, word.End)));
        }

        var decoded = Utf8.Decode(bytes, rest, bytes.Length).ToCharArray();
        return new(decoded, 0, decoded.Length);
    }

    private static bool TryRead(Slice text, char escape, List<FlagWord> flags, bool asBytes, out int rest)
    {
        var word = new StringBuilder();
        rest = SkipSpaces(text, text.Start, asBytes);
        while (StartsFlag(text, rest))
        {
            var start = rest;
            if (!TryReadWord(text, escape, word.Clear(), asBytes, ref rest)) return false;
            var value = word.ToString();
            if (value != "--") flags.Add(new(value, start, rest));
            else if (rest < text.End) return true;
            rest = SkipSpaces(text, rest, asBytes);
        }

        return true;
    }

    /// <summary>Reads up to a blank outside of quotes; false where a character needs the reading by bytes.</summary>
    private static bool TryReadWord(Slice text, char escape, StringBuilder word, bool asBytes, ref int position)
    {
        var quote = '\0';
        for (; position < text.End; position++)
        {
            var character = text[position];
            if (character >= '\u0080' && !asBytes) return false;
            if (quote == '\0' && Whitespace.IsSpace(character)) return true;
            if (quote == '\0' ? character is '\'' or '"' : character == quote)
            {
                quote = quote == '\0' ? character : '\0';
                continue;
            }

            if (character == escape)
            {
                if (position + 1 == text.End) continue;
                character = text[++position];
                if (character >= '\u0080' && !asBytes) return false;
            }

            word.Append(character);
        }

        return true;
    }

    private static bool StartsFlag(Slice text, int position) =>
        position + 1 < text.End && text[position] == '-' && text[position + 1] == '-';

    private static int SkipSpaces(Slice text, int position, bool asBytes)
    {
        while (position < text.End && Whitespace.IsSpace(text[position]) && (asBytes || text[position] < '\u0080')) position++;
        return position;
    }

    private static int CharacterAt(Slice text, byte[] bytes, int position) =>
        text.Start + Encoding.UTF8.GetCharCount(bytes, 0, position);
}
