namespace Multistage;

/// <summary>The commands of a <c>[Run]</c> as what the shell gets: a chain on one line, or a script.</summary>
internal static class ShellText
{
    public static Command Read(Arguments arguments, string argument, string?[]? commands)
    {
        if (commands is [{ } script] && script.IndexOf('\n') >= 0)
        {
            var lines = arguments.Lines(argument, script);
            if (Whitespace.Trim(lines).Length == 0) arguments.Refuse(argument, "the script is blank");
            return ShellForm.Script(lines);
        }

        var texts = new List<string>();
        foreach (var command in commands ?? [])
        {
            if (command?.IndexOf('\n') >= 0) arguments.Refuse(argument, $"{Excerpt.Of(command)} has several lines: a script stands in a [Run] of its own");
            else texts.Add(arguments.Text(argument, command));
        }

        return ShellForm.Of(texts.ToArray());
    }
}
