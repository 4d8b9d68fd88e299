namespace Multistage.Tool.Console;

/// <summary>What came of a file: a value, or why it could not be read.</summary>
/// <typeparam name="T">What is made of a file.</typeparam>
internal sealed record FileResult<T>(T? Value, Problem? Problem)
{
    /// <summary>Reads a file and works on it.</summary>
    public static FileResult<T> Of(InputFile file, Stream standardInput, Func<SourceFile, T> work)
    {
        byte[] bytes;
        try
        {
            bytes = Read(file, standardInput);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(default, new(file.Name, Explain(exception)));
        }

        return new(work(new(file, bytes)), null);
    }

    private static byte[] Read(InputFile file, Stream standardInput)
    {
        if (file.FullPath is { } path) return System.IO.File.ReadAllBytes(path);
        using var all = new MemoryStream();
        standardInput.CopyTo(all);
        return all.ToArray();
    }

    private static string Explain(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        UnauthorizedAccessException => "This file may not be read.",
        _ => $"This file cannot be read: {exception.Message}",
    };
}
