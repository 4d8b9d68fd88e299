using System.Text;

namespace Multistage;

/// <summary>Names that nearly every file has: they are not made anew each time.</summary>
internal static class FrequentWords
{
    private static readonly string[] Words =
    [
        "mount", "from", "chown", "chmod", "link", "platform", "network", "type", "cache", "bind", "secret", "target", "source",
        "id", "sharing", "locked", "interval", "timeout", "retries",
    ];

    /// <summary>A part of a text.</summary>
    public static string Of(string text, int start, int end)
    {
        foreach (var word in Words)
        {
            if (word.Length == end - start && string.CompareOrdinal(text, start, word, 0, word.Length) == 0) return word;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>A part of a text that is being built.</summary>
    public static string Of(StringBuilder text, int start, int end)
    {
        foreach (var word in Words)
        {
            if (word.Length == end - start && IsAt(text, start, word)) return word;
        }

        return text.ToString(start, end - start);
    }

    private static bool IsAt(StringBuilder text, int start, string word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (text[start + index] != word[index]) return false;
        }

        return true;
    }
}
