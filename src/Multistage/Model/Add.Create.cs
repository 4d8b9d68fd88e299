namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Add
{
    /// <summary>Files of the build context, URLs or Git references: <c>ADD source... destination</c>.</summary>
    /// <param name="sourcesThenDestination">
    /// The paths, in which variables are expanded; the last one is the destination. Blanks in them are fine.
    /// </param>
    public static Add Files(params string[] sourcesThenDestination)
    {
        var paths = sourcesThenDestination.Select(path => Words.QuoteText(path, '\\')).ToArray();
        var last = paths.Length - 1;
        return last < 0 ? new(default, string.Empty) : new(paths.Take(last).ToEquatableArray(), paths[last]);
    }

    /// <summary>A file from text that stands in the Dockerfile: <c>ADD &lt;&lt;EOF destination</c>.</summary>
    /// <param name="destination">The path of the file in the image.</param>
    /// <param name="content">The text. Windows line ends become <c>\n</c>, and the last line gets one.</param>
    /// <param name="expand">Whether variables in the text are expanded and backslashes escape.</param>
    public static Add Text(string destination, string content, bool expand = false) => new(default, Words.QuoteText(destination, '\\'))
    {
        Heredocs = EquatableArray.Of(Heredoc.Of(content) with { Expand = expand }),
    };
}
