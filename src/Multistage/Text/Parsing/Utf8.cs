using System.Text;

namespace Multistage;

/// <summary>UTF-8 as Go decodes it: every byte that belongs to no character becomes one U+FFFD.</summary>
internal static class Utf8
{
    /// <summary>What a byte that belongs to no character becomes.</summary>
    public const char Replacement = '\uFFFD';

    private static readonly Func<byte, char> Replace = static _ => Replacement;

    /// <summary>The characters of a part of some bytes.</summary>
    public static string Decode(byte[] bytes, int start, int end)
    {
        var text = Encoding.UTF8.GetString(bytes, start, end - start);
        if (text.IndexOf(Replacement) < 0) return text;
        var characters = new char[end - start];
        return new(characters, 0, DecodeEach(bytes, start, end, characters, Replace));
    }

    /// <summary>
    /// The characters of some bytes, where each byte that belongs to none becomes half of a surrogate pair, which UTF-8 cannot hold, so
    /// that it can be told from a U+FFFD; null where all bytes belong to a character.
    /// </summary>
    public static string? DecodeUndecodable(byte[] bytes)
    {
        var characters = new char[bytes.Length];
        var text = new string(characters, 0, DecodeEach(bytes, 0, bytes.Length, characters, static wrong => (char)(0xDC00 + wrong)));
        return Characters.AreEncodable(text) ? null : text;
    }

    /// <summary>Writes the characters to the start of a buffer, which has room for one a byte, and gives their number.</summary>
    public static int Decode(byte[] bytes, int start, int end, char[] characters)
    {
        var length = Encoding.UTF8.GetChars(bytes, start, end - start, characters, 0);
        return Array.IndexOf(characters, Replacement, 0, length) < 0 ? length : DecodeEach(bytes, start, end, characters, Replace);
    }

    /// <summary>Whether a part of a text has more than so many bytes.</summary>
    public static bool IsLonger(string text, int start, int end, int limit)
    {
        if (end - start <= limit / 3) return false;
        var bytes = 0;
        for (var index = start; index < end; index++)
        {
            var character = text[index];
            if (character < '\u0080') bytes++;
            else if (character < '\u0800') bytes += 2;
            else bytes += IsPair(text, index, end) ? 2 : IsPair(text, index - 1, end) && index > start ? 2 : 3;
        }

        return bytes > limit;
    }

    /// <summary>Decodes where some bytes may be wrong, of which .NET replaces several by one.</summary>
    private static int DecodeEach(byte[] bytes, int start, int end, char[] characters, Func<byte, char> replace)
    {
        var length = 0;
        while (start < end)
        {
            var size = SequenceLength(bytes, start, end);
            if (size <= 1)
            {
                characters[length++] = size == 1 ? (char)bytes[start] : replace(bytes[start]);
                start++;
                continue;
            }

            var point = PointOf(bytes, start, size);
            if (point < 0x10000)
            {
                characters[length++] = (char)point;
            }
            else
            {
                characters[length++] = (char)(0xD800 + ((point - 0x10000) >> 10));
                characters[length++] = (char)(0xDC00 + ((point - 0x10000) & 0x3FF));
            }

            start += size;
        }

        return length;
    }

    /// <summary>The length without the bytes at the end that only begin a character.</summary>
    public static int CompleteLength(byte[] bytes)
    {
        for (var start = bytes.Length - 1; start >= 0 && start > bytes.Length - 4; start--)
        {
            if (bytes[start] >= 0xC0) return start + Size(bytes[start]) > bytes.Length ? start : bytes.Length;
        }

        return bytes.Length;
    }

    /// <summary>How many bytes a character has that begins with this one; 0 where none does.</summary>
    private static int Size(byte lead) =>
        lead switch { < 0x80 => 1, >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };

    /// <summary>The character at a position, and how many bytes it has: 1 for a byte that belongs to none.</summary>
    public static int DecodeAt(byte[] bytes, int at, int end, out int size)
    {
        size = SequenceLength(bytes, at, end);
        if (size > 1) return PointOf(bytes, at, size);
        var point = size == 1 ? bytes[at] : 0xFFFD;
        size = 1;
        return point;
    }

    private static int PointOf(byte[] bytes, int at, int size)
    {
        var point = bytes[at] & (0xFF >> (size + 1));
        for (var index = 1; index < size; index++) point = (point << 6) | (bytes[at + index] & 0x3F);
        return point;
    }

    private static bool IsPair(string text, int index, int end) =>
        index >= 0 && index + 1 < end && char.IsSurrogatePair(text[index], text[index + 1]);

    /// <summary>How many bytes the character at a position has; 0 where it is none.</summary>
    private static int SequenceLength(byte[] bytes, int start, int end)
    {
        var lead = bytes[start];
        if (lead < 0x80) return 1;
        var size = Size(lead);
        if (size == 0 || start + size > end) return 0;
        for (var index = 1; index < size; index++)
        {
            if ((bytes[start + index] & 0xC0) != 0x80) return 0;
        }

        // No overlong forms, no surrogates, nothing beyond U+10FFFF.
        return (lead, bytes[start + 1]) is (0xE0, < 0xA0) or (0xED, > 0x9F) or (0xF0, < 0x90) or (0xF4, > 0x8F) ? 0 : size;
    }
}
