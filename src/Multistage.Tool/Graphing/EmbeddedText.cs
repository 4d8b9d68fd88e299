namespace Multistage.Tool.Graphing;

/// <summary>Reads texts that are part of the tool.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of an embedded file, with <c>\n</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);

        // Git may have given the checked-out file other line ends.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
