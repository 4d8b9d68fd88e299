namespace Multistage.Tool.Console;

/// <summary>What came of a file: a value, or why it could not be read.</summary>
/// <typeparam name="T">What is made of a file.</typeparam>
internal sealed record FileResult<T>(T? Value, Problem? Problem)
{
    /// <summary>Reads a file and works on it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="standardInput">What is read for <c>-</c>.</param>
    /// <param name="work">What is done with it.</param>
    /// <param name="cancellation">Ends also a wait for input that does not come.</param>
    public static FileResult<T> Of(InputFile file, Stream standardInput, Func<SourceFile, T> work, CancellationToken cancellation)
    {
        byte[] bytes;
        try
        {
            bytes = Read(file, standardInput, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(default, new(file.Name, Explain(exception)));
        }

        return new(work(new(file, bytes)), null);
    }

    private static byte[] Read(InputFile file, Stream standardInput, CancellationToken cancellation)
    {
        if (file.FullPath is { } path) return System.IO.File.ReadAllBytes(path);
        using var all = new MemoryStream();

        // The read itself cannot be cancelled; it ends with the process.
        Task.Run(() => standardInput.CopyTo(all), cancellation).WaitAsync(cancellation).GetAwaiter().GetResult();
        return all.ToArray();
    }

    private static string Explain(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        UnauthorizedAccessException => "This file may not be read.",
        _ => $"This file cannot be read: {exception.Message}",
    };
}
