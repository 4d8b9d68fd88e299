namespace Multistage;

/// <summary>A comment in a command of the shell: with <c>&amp;&amp;</c> and another command behind it, it would hide that one.</summary>
internal static class ShellComment
{
    /// <summary>Whether a word that stands in no quotes begins with <c>#</c>.</summary>
    public static bool IsIn(string command)
    {
        var quote = '\0';
        var startsWord = true;
        for (var index = 0; index < command.Length; index++)
        {
            var character = command[index];
            if (character == '#' && startsWord && quote == '\0') return true;
            if (character == '\\' && quote != '\'') index++;
            else if (quote != '\0') quote = character == quote ? '\0' : quote;
            else if (character is '\'' or '"') quote = character;
            startsWord = Whitespace.IsSpace(character) || character is ';' or '&' or '|' or '(';
        }

        return false;
    }
}
