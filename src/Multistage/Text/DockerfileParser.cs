namespace Multistage;

/// <summary>Reads the text of a Dockerfile as BuildKit reads it: what BuildKit accepts becomes a model, the rest is refused.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#format"/>.</remarks>
public static class DockerfileParser
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="text">The file's text; a byte order mark and any line ends are fine.</param>
    /// <returns>The model, or the first error in BuildKit's order.</returns>
    public static DockerfileParseResult Parse(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return Parse(new TextSource(text));
    }

    /// <summary>Reads a whole file from its bytes, which are UTF-8; a byte that is part of no character reads as U+FFFD.</summary>
    /// <param name="bytes">
    /// The file's bytes; a byte order mark is fine. They are not copied: leave them as they are as long as the result may be asked for
    /// its text or syntax.
    /// </param>
    /// <returns>The model, or the first error in BuildKit's order.</returns>
    public static DockerfileParseResult Parse(byte[] bytes)
    {
        if (bytes is null) throw new ArgumentNullException(nameof(bytes));
        return Parse(new TextSource(bytes));
    }

    /// <summary>Reads a text that is one instruction, with its heredocs and the comments above it, and nothing else.</summary>
    /// <param name="text">The instruction's text. No line of it is a parser directive.</param>
    /// <param name="escape">The escape character of the file: <c>\</c> or <c>`</c>.</param>
    /// <param name="error">Why the text is refused; null where it is not.</param>
    /// <returns>The instruction; null where there is an error.</returns>
    internal static Instruction? ParseInstruction(string text, char escape, out ParseError? error) =>
        SingleInstructionReader.Read(text, escape, out error);

    private static DockerfileParseResult Parse(TextSource text)
    {
        var dockerfile = DockerfileReader.Read(text, out var error);
        return new(text, dockerfile, error);
    }
}
