using System.Globalization;

namespace Multistage;

/// <content>How it is made from C# strings.</content>
public sealed partial record Heredoc
{
    /// <summary>Text as a heredoc, under a delimiter that none of its lines is: <c>EOF</c> wherever that works.</summary>
    /// <param name="content">The text. Windows line ends become <c>\n</c>, and the last line gets one.</param>
    public static Heredoc Of(string content)
    {
        var text = content.Replace("\r\n", "\n");
        if (text.Length > 0 && text[text.Length - 1] != '\n') text += "\n";
        var lines = new HashSet<string>(text.Split('\n').Select(Whitespace.Trim), StringComparer.Ordinal);
        var name = "EOF";
        for (var number = 2; lines.Contains(name); number++) name = "EOF" + number.ToString(CultureInfo.InvariantCulture);
        return new(name, text);
    }
}
