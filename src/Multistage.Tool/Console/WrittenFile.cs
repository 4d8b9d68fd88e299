using System.Text;
using Multistage.Build.Writing;

namespace Multistage.Tool.Console;

/// <summary>Writes files that a user named.</summary>
internal static class WrittenFile
{
    /// <summary>Writes a text as UTF-8 without a byte order mark; see <see cref="Write(string, string, byte[])"/>.</summary>
    /// <param name="name">The path as the user named it.</param>
    /// <param name="path">The absolute path.</param>
    /// <param name="text">What is to be in it.</param>
    /// <returns>Why it could not be written; null where it is.</returns>
    public static Problem? Write(string name, string path, string text) => Write(name, path, Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// Writes a file as a whole or not at all, and the folders it is in where they are missing; a link stays one, and the file that it
    /// leads to is written.
    /// </summary>
    /// <param name="name">The path as the user named it.</param>
    /// <param name="path">The absolute path.</param>
    /// <param name="content">What is to be in it.</param>
    /// <returns>Why it could not be written; null where it is.</returns>
    public static Problem? Write(string name, string path, byte[] content)
    {
        try
        {
            var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            if (new FileInfo(target) is { Exists: true, IsReadOnly: true }) return new(name, "This file is read-only, so it is left as it is.");
            AtomicFile.Write(target, content);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(name, $"This file cannot be written: {exception.Message}");
        }
    }
}
