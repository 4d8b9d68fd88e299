using System.Text;

namespace Multistage;

/// <summary>Writes the lines of a heredoc and the one that ends them.</summary>
internal static class HeredocBody
{
    private const string Argument = "Heredocs";

    public static void Append(StringBuilder lines, Heredoc heredoc)
    {
        Refuse.Unwritable(heredoc.Name, Argument);
        if (heredoc.Name.EndsWith("\r", StringComparison.Ordinal) || (heredoc.StripTabs && heredoc.Name.StartsWith("\t", StringComparison.Ordinal)))
        {
            throw Refuse.Because($"no line ends the heredoc '{heredoc.Name}', since the blank at the edge of its name is lost: choose another delimiter", Argument);
        }

        Refuse.Unencodable(heredoc.Content, Argument);
        var content = heredoc.Content;
        if (content.Length > 0 && content[content.Length - 1] != '\n')
        {
            throw Refuse.Because($"the content of '{heredoc.Name}' does not end in a line feed, and what a heredoc holds always does", Argument);
        }

        if (Ends(heredoc))
        {
            throw Refuse.Because($"the content of '{heredoc.Name}' has a line '{heredoc.Name}', which would end it: choose another delimiter", Argument);
        }

        lines.Append(content).Append(heredoc.Name).Append('\n');
    }

    /// <summary>Whether a line of the content would be taken for the end.</summary>
    public static bool Ends(Heredoc heredoc)
    {
        var content = heredoc.Content;
        for (var start = 0; start < content.Length;)
        {
            var next = content.IndexOf('\n', start) + 1;
            if (next == 0) next = content.Length;
            var end = next;
            while (end > start && content[end - 1] is '\n' or '\r') end--;
            while (heredoc.StripTabs && start < end && content[start] == '\t') start++;
            if (end - start == heredoc.Name.Length && string.CompareOrdinal(content, start, heredoc.Name, 0, heredoc.Name.Length) == 0) return true;
            start = next;
        }

        return false;
    }
}
