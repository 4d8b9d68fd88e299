namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Copy
{
    /// <summary>Files of the build context: <c>COPY source... destination</c>.</summary>
    /// <param name="sourcesThenDestination">
    /// The paths, in which variables are expanded; the last one is the destination. Blanks in them are fine.
    /// </param>
    public static Copy Files(params string[] sourcesThenDestination)
    {
        var paths = sourcesThenDestination.Select(path => Words.QuoteText(path, '\\')).ToArray();
        var last = paths.Length - 1;
        return last < 0 ? new(default, string.Empty) : new(paths.Take(last).ToEquatableArray(), paths[last]);
    }

    /// <summary>Files of a stage or of an image: <c>COPY --from=name source... destination</c>.</summary>
    /// <param name="from">A stage's name, a named context or an image.</param>
    /// <param name="sourcesThenDestination">The paths; the last one is the destination.</param>
    public static Copy FromStage(string from, params string[] sourcesThenDestination) =>
        Files(sourcesThenDestination) with { From = from };

    /// <summary>A file from text that stands in the Dockerfile: <c>COPY &lt;&lt;EOF destination</c>.</summary>
    /// <param name="destination">The path of the file in the image.</param>
    /// <param name="content">The text. Windows line ends become <c>\n</c>, and the last line gets one.</param>
    /// <param name="expand">Whether variables in the text are expanded and backslashes escape.</param>
    public static Copy Text(string destination, string content, bool expand = false) => new(default, Words.QuoteText(destination, '\\'))
    {
        Heredocs = EquatableArray.Of(Heredoc.Of(content) with { Expand = expand }),
    };
}
