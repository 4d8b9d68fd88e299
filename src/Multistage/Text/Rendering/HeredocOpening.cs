using System.Globalization;
using System.Text;

namespace Multistage;

/// <summary>Writes the word that opens a heredoc.</summary>
internal static class HeredocOpening
{
    /// <summary>The word: <c>&lt;&lt;EOF</c>, or <c>&lt;&lt;"EOF"</c> where nothing is expanded.</summary>
    public static string Write(Heredoc heredoc)
    {
        var descriptor = heredoc.FileDescriptor == 0 ? string.Empty : heredoc.FileDescriptor.ToString(CultureInfo.InvariantCulture);
        var mark = $"{descriptor}<<{(heredoc.StripTabs ? "-" : string.Empty)}";
        var opening = heredoc with { Content = string.Empty };
        foreach (var name in Names(heredoc))
        {
            if (HeredocWord.Parse(mark + name, out _) == opening) return mark + name;
        }

        throw Refuse.Because($"'{heredoc.Name}' cannot be the delimiter of a heredoc: choose a plain word", "Heredocs");
    }

    private static string[] Names(Heredoc heredoc) => heredoc.Expand
        ? [heredoc.Name, Escaped(heredoc.Name, "\"'\\$")]
        : [$"\"{heredoc.Name}\"", $"'{heredoc.Name}'", $"\"{Escaped(heredoc.Name, "\"\\$")}\""];

    private static string Escaped(string name, string special)
    {
        var escaped = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (special.IndexOf(character) >= 0) escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
