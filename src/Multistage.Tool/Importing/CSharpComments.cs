namespace Multistage.Tool.Importing;

/// <summary>Writes comments of a Dockerfile as C# comments.</summary>
internal static class CSharpComments
{
    /// <summary>The comment on one line.</summary>
    public static string Write(string comment)
    {
        var text = OneLine(comment);

        // Two blanks keep a comment such as `/ <summary>` from becoming documentation.
        return text.Length == 0 ? "//" : $"// {text}";
    }

    /// <summary>The text with a blank for what C# would take for the end of the line, or what neither it nor XML could show.</summary>
    public static string OneLine(string text) =>
        new([.. text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' ? ' ' : character)]);
}
