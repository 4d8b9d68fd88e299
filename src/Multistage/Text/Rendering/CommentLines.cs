using System.Text;

namespace Multistage;

/// <summary>Writes comments, a line an element.</summary>
internal static class CommentLines
{
    /// <summary>The lines, each with its <c>#</c>.</summary>
    public static string Write(EquatableArray<string> comments, string argument)
    {
        if (comments.IsEmpty) return string.Empty;
        var lines = new StringBuilder();
        foreach (var comment in comments)
        {
            Refuse.Unwritable(comment, argument);
            if (comment.Length == 0) throw Refuse.Because("an empty line would end the comment: leave it out", argument);
            if (!Whitespace.IsTrimmed(comment)) throw Refuse.Because("blanks around a comment would be lost: trim it", argument);
            AppendLine(lines, "#", comment);
        }

        return lines.ToString();
    }

    /// <summary>A mark and a text on one line, with a blank between them where the line is not too long for it.</summary>
    public static void AppendLine(StringBuilder lines, string mark, string text)
    {
        var line = $"{mark} {text}";
        lines.Append(LongLine.IsIn(line) ? mark + text : line).Append('\n');
    }

    /// <summary>Whether the comment would be a parser directive if no other line stood before it.</summary>
    public static bool IsDirective(string comment)
    {
        var end = 0;
        while (end < comment.Length && comment[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) end++;
        var name = comment.Substring(0, end);
        while (end < comment.Length && Whitespace.IsSpace(comment[end])) end++;
        return end < comment.Length && comment[end] == '='
            && (name.Equals("syntax", StringComparison.OrdinalIgnoreCase)
                || name.Equals("escape", StringComparison.OrdinalIgnoreCase)
                || name.Equals("check", StringComparison.OrdinalIgnoreCase));
    }
}
