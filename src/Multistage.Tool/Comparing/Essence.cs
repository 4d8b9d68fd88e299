using System.Globalization;
using System.Text;

namespace Multistage.Tool.Comparing;

/// <summary>What an instruction says, without what only says how it is written: equal where two instructions do the same.</summary>
internal static class Essence
{
    /// <summary>The instruction without comments and needless blanks, and with the same delimiters for the scripts of every <c>RUN</c>.</summary>
    public static Instruction Of(Instruction instruction) => SameInstructions.Essence(instruction) switch
    {
        Run { Command: ShellForm { Heredocs.IsEmpty: false } shell } run => run with { Command = Renamed(shell) },
        var essence => essence,
    };

    /// <summary>The usual delimiters in a shell's line. Those of a <c>COPY</c> are the names of files and stay.</summary>
    private static ShellForm Renamed(ShellForm shell)
    {
        var text = new StringBuilder();
        var heredocs = new List<Heredoc>();
        var position = 0;
        foreach (var heredoc in shell.Heredocs)
        {
            var name = FindName(shell.Text, position, heredoc.Name);

            // Where quotes stand within the delimiter it is not found, and everything stays as it is.
            if (name < 0) return shell;
            var delimiter = heredocs.Count == 0 ? "EOF" : string.Create(CultureInfo.InvariantCulture, $"EOF{heredocs.Count + 1}");
            text.Append(shell.Text, position, name - position).Append(delimiter);
            heredocs.Add(heredoc with { Name = delimiter });
            position = name + heredoc.Name.Length;
        }

        text.Append(shell.Text, position, shell.Text.Length - position);
        return shell with { Text = text.ToString(), Heredocs = heredocs.ToEquatableArray() };
    }

    private static int FindName(string text, int position, string name)
    {
        for (var mark = text.IndexOf("<<", position, StringComparison.Ordinal); mark >= 0; mark = text.IndexOf("<<", mark + 1, StringComparison.Ordinal))
        {
            var start = mark + 2;
            while (start < text.Length && text[start] is '-' or ' ' or '"' or '\'') start++;
            if (string.CompareOrdinal(text, start, name, 0, name.Length) == 0) return start;
        }

        return -1;
    }
}
