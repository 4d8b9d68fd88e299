using System.Text;

namespace Multistage.Tool.Ejecting;

/// <summary>A text and how its file holds it, so that what is not changed stays the same to the byte.</summary>
/// <param name="Text">The text without a byte order mark.</param>
/// <param name="Encoding">How it is encoded; its preamble is the byte order mark that the file has.</param>
/// <param name="IsExact">Whether every byte is in the text; otherwise it can be searched, and not written.</param>
internal sealed record EncodedText(string Text, Encoding Encoding, bool IsExact)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Reads the bytes of a file: by their byte order mark, else as UTF-8.</summary>
    public static EncodedText Of(byte[] bytes)
    {
        var encoding = Array.Find(Marked, one => bytes.AsSpan().StartsWith(one.Preamble)) ?? Plain;
        try
        {
            return new(encoding.GetString(bytes.AsSpan(encoding.Preamble.Length)), encoding, IsExact: true);
        }
        catch (DecoderFallbackException)
        {
            return new(Encoding.UTF8.GetString(bytes), encoding, IsExact: false);
        }
    }

    /// <summary>The bytes of a file that holds another text in the same way.</summary>
    public byte[] Encode(string text) => [.. Encoding.Preamble, .. Encoding.GetBytes(text)];
}
