namespace Multistage;

/// <summary>
/// The short words that a thread has read last. Files repeat them (flags, paths, images, names of variables), so that many a
/// word needs no string of its own.
/// </summary>
internal static class RecentWords
{
    private const int LongestKept = 64;
    private const int Places = 512;

    /// <summary>Each word has one place, which another word of the same place may take.</summary>
    [ThreadStatic]
    private static string?[]? _words;

    /// <summary>The slice as a string.</summary>
    public static string Of(Slice slice)
    {
        if (slice.IsEmpty) return string.Empty;
        if (slice.Length > LongestKept) return new(slice.Buffer, slice.Start, slice.Length);
        var words = _words ??= new string?[Places];
        ref var word = ref words[Hash(slice) % Places];
        if (word is null || !slice.Is(word)) word = new(slice.Buffer, slice.Start, slice.Length);
        return word;
    }

    /// <summary>Looks at no more than sixteen characters: two words of one place only cost a string.</summary>
    private static uint Hash(Slice slice)
    {
        var hash = (uint)slice.Length;
        var step = 1 + (slice.Length / 16);
        for (var index = slice.End - 1; index >= slice.Start; index -= step) hash = unchecked((hash ^ slice[index]) * 16777619);
        return hash ^ (hash >> 15);
    }
}
