using System.Text;

namespace Multistage;

/// <summary>The blanks of a shell's line that mean no more than one.</summary>
internal static class ShellBlanks
{
    /// <summary>The line with one blank for several, outside of quotes.</summary>
    public static string Collapse(string line)
    {
        if (line.IndexOf("  ", StringComparison.Ordinal) < 0 && line.IndexOf('\t') < 0) return line;
        var result = new StringBuilder(line.Length);
        var quote = '\0';
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            if (character == '\\' && quote != '\'' && index + 1 < line.Length)
            {
                result.Append(character).Append(line[++index]);
                continue;
            }

            if (quote == '\0' && character is ' ' or '\t')
            {
                if (result.Length == 0 || result[result.Length - 1] != ' ') result.Append(' ');
                continue;
            }

            if (quote == '\0' && character is '\'' or '"') quote = character;
            else if (character == quote) quote = '\0';
            result.Append(character);
        }

        return result.ToString();
    }
}
