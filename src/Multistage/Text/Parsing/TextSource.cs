namespace Multistage;

/// <summary>
/// The text of a file as it was given: a string, or bytes in UTF-8, of which each line is decoded when its turn comes. Positions
/// count what the text is made of, characters or bytes.
/// </summary>
internal readonly struct TextSource
{
    private readonly string? _text;
    private readonly byte[]? _bytes;

    public TextSource(string text) => _text = text;

    public TextSource(byte[] bytes) => _bytes = bytes;

    public int Length => _text?.Length ?? _bytes?.Length ?? 0;

    /// <summary>The position of the next line feed; -1 where there is none.</summary>
    public int FindLineFeed(int start) => _text?.IndexOf('\n', start) ?? Array.IndexOf(_bytes!, (byte)'\n', start);

    /// <summary>Whether a part of the text is longer in UTF-8.</summary>
    public bool HasMoreBytes(int start, int end, int limit) => _text is null ? end - start > limit : Utf8.IsLonger(_text, start, end, limit);

    /// <summary>
    /// Writes a part of the text to the start of a buffer, which has room for its length, and gives the number of characters.
    /// </summary>
    public int CopyTo(char[] buffer, int start, int end)
    {
        if (_text is null) return Utf8.Decode(_bytes!, start, end, buffer);
        _text.CopyTo(start, buffer, 0, end - start);
        return end - start;
    }

    /// <summary>A part of the text as a string.</summary>
    public string Between(int start, int end) => _text?.Substring(start, end - start) ?? Utf8.Decode(_bytes!, start, end);

    /// <summary>The whole text, where bytes that are no text are kept as <see cref="Utf8.DecodeUndecodable"/> does; null where there are none.</summary>
    public string? WithUndecodable() => _bytes is null ? null : Utf8.DecodeUndecodable(_bytes);

    /// <summary>The whole text.</summary>
    public override string ToString() => _text ?? Between(0, Length);
}
