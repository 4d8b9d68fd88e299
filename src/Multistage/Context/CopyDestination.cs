namespace Multistage;

/// <summary>Where a <c>COPY</c> or an <c>ADD</c> puts files.</summary>
/// <param name="Path">The path from the root of the image, cleaned.</param>
/// <param name="IsFolder">Whether it is a folder by how it is written: it ends in <c>/</c>, or is a dot.</param>
internal readonly record struct CopyDestination(string Path, bool IsFolder)
{
    /// <summary>Reads a destination, seen from a working directory.</summary>
    public static CopyDestination Of(string workingDirectory, string text)
    {
        var isFolder = text.Length == 0 || text == "." || text.EndsWith("/", StringComparison.Ordinal) || text.EndsWith("/.", StringComparison.Ordinal);
        var path = text.StartsWith("/", StringComparison.Ordinal) ? text : workingDirectory + "/" + text;
        return new("/" + SlashPath.InContext(path), isFolder);
    }
}
