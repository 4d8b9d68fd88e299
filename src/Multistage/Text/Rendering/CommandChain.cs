namespace Multistage;

/// <summary>
/// Finds where a line of the shell may be broken: at the <c>&amp;&amp;</c> that stand between blanks, in no quotes, substitution,
/// group, loop or condition and not behind a comment. Breaking there changes nothing but the number of blanks.
/// </summary>
internal static class CommandChain
{
    /// <summary>The commands, all but the first with their <c>&amp;&amp;</c>; one alone where there is nothing to break.</summary>
    public static IReadOnlyList<string> Split(string text, char escape)
    {
        if (text.IndexOf("&&", StringComparison.Ordinal) < 0 || text.IndexOf("<<", StringComparison.Ordinal) >= 0) return [text];
        var ends = new ShellScanner(text, escape).TopLevelAnds();
        var commands = new List<string>(ends.Count + 1);
        var start = 0;
        foreach (var end in ends)
        {
            Add(commands, text, start, end);
            start = end + 2;
        }

        Add(commands, text, start, text.Length);

        // A chain that begins or ends with && is no chain; it stays as it is.
        return commands.Exists(command => command is "" or "&& ") ? [text] : commands;
    }

    private static void Add(List<string> commands, string text, int start, int end)
    {
        // A no-break space is a blank only to some: it stays.
        var command = text.Substring(start, end - start).Trim(' ', '\t');
        commands.Add(commands.Count == 0 ? command : $"&& {command}");
    }
}
