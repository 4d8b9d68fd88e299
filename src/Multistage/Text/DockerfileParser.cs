namespace Multistage;

/// <summary>Reads the text of a Dockerfile as BuildKit reads it: what BuildKit accepts becomes a model, the rest is refused.</summary>
public static class DockerfileParser
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="text">The file's text; a byte order mark and any line ends are fine.</param>
    /// <returns>The model, or the first error in BuildKit's order.</returns>
    public static DockerfileParseResult Parse(string text) => throw new NotImplementedException();
}
