namespace Multistage.Tool.Importing;

/// <summary>Writes comments of a Dockerfile as C# comments.</summary>
internal static class CSharpComments
{
    /// <summary>The comment on one line. What C# would take for the end of the line, or could not show, becomes a blank.</summary>
    public static string Write(string comment)
    {
        var text = new string([.. comment.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)]);

        // Two blanks keep a comment such as `/ <summary>` from becoming documentation.
        return text.Length == 0 ? "//" : $"// {text}";
    }
}
