namespace Multistage;

/// <summary>
/// Finds where the lines of a shell's command were broken. BuildKit joins continued lines and leaves the indentation in
/// between, so three unquoted blanks in a row, or a blank and a tab, tell that a line ended there.
/// </summary>
internal static class IndentedRuns
{
    private const int Indentation = 3;

    /// <summary>
    /// The lines, all but the first with their indentation. Joined by one blank they are the command again; one alone where
    /// there is nothing to break.
    /// </summary>
    public static IReadOnlyList<string> Split(string command, char escape)
    {
        List<string>? lines = null;
        var start = 0;
        var quote = '\0';
        for (var index = 0; index < command.Length; index++)
        {
            var character = command[index];
            if ((character == '\\' || character == escape) && quote != '\'')
            {
                index++;
            }
            else if (quote != '\0')
            {
                if (character == quote) quote = '\0';
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character is ' ' or '\t')
            {
                var end = index;
                var hasTab = false;
                for (; end < command.Length && command[end] is ' ' or '\t'; end++) hasTab |= command[end] == '\t';
                if (character == ' ' && (hasTab || end - index >= Indentation) && index > start && end < command.Length && command[end] != '#')
                {
                    (lines ??= []).Add(command.Substring(start, index - start));
                    start = index + 1;
                }

                index = end - 1;
            }
        }

        // An open quote may take in what looked like a break.
        if (lines is null || quote != '\0') return [command];
        lines.Add(command.Substring(start));
        return lines;
    }
}
