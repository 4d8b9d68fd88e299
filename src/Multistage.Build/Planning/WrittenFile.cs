using System.Security.Cryptography;
using System.Text;
using Multistage.Build.Writing;

namespace Multistage.Build.Planning;

/// <summary>A file as a build left it.</summary>
/// <param name="Path">The path that the class named.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Hash">The hash of the text, in which line ends do not count.</param>
internal sealed record WrittenFile(string Path, string ClassName, string Hash)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static WrittenFile Of(GeneratedFile file) => new(file.Path, file.ClassName, HashOf(file.Text));

    /// <summary>The bytes that a text is written as: UTF-8, no byte order mark.</summary>
    public static byte[] Bytes(string text) => Utf8.GetBytes(text);

    public static string HashOf(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Bytes(LineEnds.Normalise(text)));
        return BitConverter.ToString(hash).Replace("-", string.Empty).ToLowerInvariant();
    }
}
