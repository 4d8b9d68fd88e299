using System.Text;

namespace Multistage.Testing;

/// <summary>The simple commands of a <c>RUN</c>, each as its words: enough of a shell to tell what is executed from what is only said.</summary>
internal static class ShellCommands
{
    private const string Ends = "\n;&|()`";

    private static readonly HashSet<string> Shells = new(StringComparer.Ordinal) { "sh", "bash", "ash", "dash", "zsh" };

    /// <summary>What stands before the program that is executed.</summary>
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "exec", "sudo", "command", "env", "nohup",
    };

    /// <summary>The commands of a shell's line with its heredocs, or the one of an exec form.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(Command command) => command switch
    {
        ExecForm { Arguments: [var shell, "-c", var script, ..] } when Shells.Contains(ProgramOf(shell)) => Split(script),
        ExecForm exec => [exec.Arguments.ToList()],
        ShellForm shell => Split(shell.Text).Concat(IsScript(shell.Text) ? shell.Heredocs.SelectMany(heredoc => Split(heredoc.Content)) : []),
        _ => [],
    };

    /// <summary>The program that a command executes; empty where it only sets variables.</summary>
    public static string NameOf(IReadOnlyList<string> words) =>
        ProgramOf(words.SkipWhile(word => Before.Contains(word) || word.Contains('=', StringComparison.Ordinal)).FirstOrDefault(string.Empty));

    /// <summary>The name of a program without its folder.</summary>
    public static string ProgramOf(string word) => word[(word.LastIndexOf('/') + 1)..];

    /// <summary>Whether a heredoc of the line is executed, and not the text of a file.</summary>
    private static bool IsScript(string text)
    {
        var first = text.TrimStart();
        return first.StartsWith("<<", StringComparison.Ordinal) || Shells.Contains(ProgramOf(first.Split(' ', '\t', '<')[0]));
    }

    private static List<IReadOnlyList<string>> Split(string script)
    {
        var commands = new List<IReadOnlyList<string>>();
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        var isWord = false;
        for (var index = 0; index < script.Length; index++)
        {
            var character = script[index];
            if (quote != '\0')
            {
                if (character == quote) quote = '\0';
                else word.Append(character);
            }
            else if (character is '"' or '\'')
            {
                (quote, isWord) = (character, true);
            }
            else if (character == '\\')
            {
                // Before a line's end it stands for nothing.
                if (++index < script.Length && script[index] != '\n') word.Append(script[index]);
            }
            else if (character == '#' && !isWord && word.Length == 0)
            {
                while (index + 1 < script.Length && script[index + 1] != '\n') index++;
            }
            else if (character is ' ' or '\t' || Ends.Contains(character, StringComparison.Ordinal))
            {
                EndWord();
                if (character is not (' ' or '\t')) EndCommand();
            }
            else
            {
                word.Append(character);
            }
        }

        EndWord();
        EndCommand();
        return commands;

        void EndWord()
        {
            if (isWord || word.Length > 0) words.Add(word.ToString());
            word.Clear();
            isWord = false;
        }

        void EndCommand()
        {
            if (words.Count > 0) commands.Add(words);
            words = [];
        }
    }
}
