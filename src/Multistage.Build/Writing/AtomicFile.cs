namespace Multistage.Build.Writing;

/// <summary>Writes a file so that a reader sees the old content or the new one, and never a part of it.</summary>
internal static class AtomicFile
{
    private static readonly int[] PausesInMilliseconds = [20, 80, 200];

    /// <summary>Writes a file, and the folder it is in when that is missing. An existing file keeps its permissions.</summary>
    /// <exception cref="IOException">The file could not be written, also not after waiting for whoever holds it open.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    public static void Write(string path, byte[] content)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, "." + Guid.NewGuid().ToString("N") + ".multistage.tmp");
        try
        {
            WriteTemporary(temporary, path, content);
            MoveIntoPlace(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void WriteTemporary(string temporary, string path, byte[] content)
    {
        // A copy takes the permissions along (netstandard2.0 has no other way to); its content is replaced at once.
        var exists = File.Exists(path);
        if (exists)
        {
            File.Copy(path, temporary);
        }

        using var stream = new FileStream(temporary, exists ? System.IO.FileMode.Truncate : System.IO.FileMode.CreateNew, FileAccess.Write);
        stream.Write(content, 0, content.Length);
    }

    // An editor or a virus scanner holds a file open for a moment now and then; another build may create it meanwhile.
    private static void MoveIntoPlace(string temporary, string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if (File.Exists(path))
                {
                    File.Replace(temporary, path, destinationBackupFileName: null, ignoreMetadataErrors: true);
                }
                else
                {
                    File.Move(temporary, path);
                }

                return;
            }
            catch (IOException) when (attempt < PausesInMilliseconds.Length)
            {
                Thread.Sleep(PausesInMilliseconds[attempt]);
            }
        }
    }
}
