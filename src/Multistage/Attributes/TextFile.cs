namespace Multistage;

/// <summary>The file of <c>[CopyText]</c> and <c>[AddText]</c> as a heredoc.</summary>
internal static class TextFile
{
    public static (string Destination, Heredoc Heredoc) Read(
        Arguments arguments, string destinationArgument, string? destination, string contentArgument, string? content)
    {
        var path = arguments.Expanded(destinationArgument, destination);
        if (destination?.EndsWith("/", StringComparison.Ordinal) == true)
        {
            arguments.Refuse(destinationArgument, $"{Excerpt.Of(destination)} is a directory: name the file");
        }

        return (path, Heredoc.Of(arguments.Lines(contentArgument, content)));
    }
}
