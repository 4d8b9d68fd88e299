namespace Multistage.Testing;

/// <summary>A text that nobody may read, and what is shown for it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Shown">What stands in its place.</param>
internal sealed record HiddenText(string Text, string Shown = HiddenText.Stars)
{
    /// <summary>What is shown for a text of which nothing may be read.</summary>
    public const string Stars = "***";

    /// <summary>The lines of an instruction without the texts; no line but its keyword where one of them is not found as a whole.</summary>
    public static string[] HideIn(string[] lines, IEnumerable<HiddenText> texts)
    {
        var shown = lines;
        foreach (var text in texts)
        {
            // The lines of a heredoc stand as they are; a word that is broken over two lines cannot be found again.
            if (!text.Text.Split('\n').All(part => Array.Exists(lines, line => line.Contains(part, StringComparison.Ordinal)))) return KeywordOf(lines);
            shown = shown.Select(text.HideIn).ToArray();
        }

        return shown;
    }

    private static string[] KeywordOf(string[] lines) =>
        lines.Select((line, index) => index == 0 ? $"{line.TrimStart().Split(' ', '\t')[0]} {Stars}" : Stars).ToArray();

    private string HideIn(string line)
    {
        if (!Text.Contains('\n', StringComparison.Ordinal)) return line.Replace(Text, Shown, StringComparison.Ordinal);
        foreach (var part in Text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(part)) line = line.Replace(part, Shown, StringComparison.Ordinal);
        }

        return line;
    }
}
