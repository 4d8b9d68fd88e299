namespace Multistage;

/// <summary>Lines as a heredoc whose delimiter is none of them.</summary>
internal static class ScriptLines
{
    public static Heredoc ToHeredoc(string content)
    {
        var text = content.Length == 0 || content[content.Length - 1] == '\n' ? content : content + "\n";
        var lines = new HashSet<string>(text.Split('\n').Select(line => line.Trim()), StringComparer.Ordinal);
        var name = "EOF";
        for (var number = 2; lines.Contains(name); number++) name = "EOF" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Heredoc(name, text);
    }
}
