using System.Text;
using Multistage.Build.Writing;

namespace Multistage.Tool.Console;

/// <summary>Writes the files that a user asks for.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding WithoutByteOrderMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as a whole or not at all, and the folders it is in where they are missing.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="name">The path as a message names it.</param>
    /// <param name="text">The text.</param>
    /// <returns>Why it could not be written; null where it was.</returns>
    public static Problem? Write(string path, string name, string text)
    {
        try
        {
            AtomicFile.Write(path, WithoutByteOrderMark.GetBytes(text));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(name, $"This file cannot be written: {exception.Message}");
        }
    }
}
