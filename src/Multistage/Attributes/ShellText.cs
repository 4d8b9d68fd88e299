namespace Multistage;

/// <summary>The commands of a <c>[Run]</c> as what the shell gets: a chain on one line, or a script.</summary>
internal static class ShellText
{
    public static ShellForm Read(Arguments arguments, string argument, string?[]? commands)
    {
        if (commands is [{ } script] && script.IndexOf('\n') >= 0 && ContinuedText.Join(script, arguments.Escape) is null)
        {
            var lines = arguments.Lines(argument, script);
            if (Whitespace.Trim(lines).Length == 0) arguments.Refuse(argument, "the script is blank");
            return ShellForm.Script(lines);
        }

        var texts = new List<string>();
        for (var index = 0; index < commands?.Length; index++)
        {
            texts.Add(ReadCommand(arguments, argument, commands[index], isLast: index == commands.Length - 1));
        }

        return ShellForm.Of(texts.ToArray());
    }

    /// <summary>A script below a line that opens its heredoc.</summary>
    public static ShellForm ReadScript(Arguments arguments, string argument, string?[]? commands, string openingArgument, string opening)
    {
        var line = Whitespace.Trim(arguments.Text(openingArgument, opening));
        if (HeredocWord.FindIn(line, out _) is not [{ } heredoc])
        {
            arguments.Refuse(openingArgument, $"{Excerpt.Of(line)} opens no heredoc, or more than one: write <<EOF");
            return new(line);
        }

        if (commands is not [{ } script])
        {
            arguments.Refuse(argument, "the script of a heredoc is one text");
            return new(line);
        }

        var lines = arguments.Lines(argument, script);
        var content = lines.EndsWith("\n", StringComparison.Ordinal) || lines.Length == 0 ? lines : lines + "\n";
        return new(line) { Heredocs = EquatableArray.Of(heredoc with { Content = content }) };
    }

    private static string ReadCommand(Arguments arguments, string argument, string? command, bool isLast)
    {
        if (command?.IndexOf('\n') >= 0)
        {
            if (ContinuedText.Join(command, arguments.Escape) is { } joined) return ReadCommand(arguments, argument, joined, isLast);
            arguments.Refuse(argument, $"{Excerpt.Of(command)} has several lines: continue them with {arguments.Escape}, or give the script a [Run] of its own");
            return string.Empty;
        }

        var text = Whitespace.Trim(isLast ? arguments.Command(argument, command) : arguments.Text(argument, command));
        if (isLast || arguments.Escape != '\\') return text;

        // Files whose escape character is ` are for Windows, where # means nothing to cmd and \ ends many a path.
        if (ShellComment.IsIn(text)) arguments.Refuse(argument, $"the comment in {Excerpt.Of(text)} would hide the commands after it: use [Comment]");
        else if (EndsInEscape(text)) arguments.Refuse(argument, $"the \\ that ends {Excerpt.Of(text)} would escape what joins the next command to it");
        return text;
    }

    private static bool EndsInEscape(string text)
    {
        var count = 0;
        while (count < text.Length && text[text.Length - 1 - count] == '\\') count++;
        return count % 2 == 1;
    }
}
