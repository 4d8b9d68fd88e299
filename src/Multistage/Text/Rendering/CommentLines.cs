using System.Text;

namespace Multistage;

/// <summary>Writes comments, a line an element.</summary>
internal static class CommentLines
{
    /// <summary>The lines of a comment that belongs to an instruction.</summary>
    public static string Write(EquatableArray<string> comments, string argument)
    {
        if (comments.IsEmpty) return string.Empty;
        var lines = new StringBuilder();
        foreach (var comment in comments)
        {
            if (comment.Length == 0) throw Refuse.Because("an empty line would cut the comment off its instruction", argument);
            Append(lines, comment, argument);
        }

        return lines.ToString();
    }

    /// <summary>One line; a bare <c>#</c> for an empty one.</summary>
    public static void Append(StringBuilder lines, string comment, string argument)
    {
        Refuse.Unwritable(comment, argument);
        if (!Whitespace.IsTrimmed(comment)) throw Refuse.Because("blanks around a comment would be lost: trim it", argument);
        lines.Append('#');
        if (comment.Length > 0) lines.Append(' ').Append(comment);
        lines.Append('\n');
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
