using System.Text;

namespace Multistage.Tool.Tests.RoundTrip;

/// <summary>
/// Whether two Dockerfiles say the same. Written anew for the test, so that it does not forgive what the library would.
/// </summary>
internal static class Sameness
{
    /// <summary>Where they differ first; null where they say the same.</summary>
    /// <remarks>The header may differ: the generated file says in it where it comes from.</remarks>
    public static string? Difference(Dockerfile original, Dockerfile generated)
    {
        var (was, isNow) = (Plain(original.Directives), Plain(generated.Directives));
        if (was != isNow) return $"{was}\nbecame\n{isNow}";
        if (original.Stages.Count != generated.Stages.Count) return $"{original.Stages.Count} stages became {generated.Stages.Count}";

        var before = Instructions(original).ToList();
        var after = Instructions(generated).ToList();
        var first = before.Zip(after).FirstOrDefault(pair => Plain(pair.First) != Plain(pair.Second));
        if (first != default) return $"{first.First}\nbecame\n{first.Second}";
        return before.Count == after.Count ? null : $"{before.Count} instructions became {after.Count}";
    }

    private static IEnumerable<Instruction> Instructions(Dockerfile dockerfile) =>
        dockerfile.GlobalArgs.Concat<Instruction>(dockerfile.Stages.SelectMany(stage => stage.Instructions.Prepend(stage.From)));

    /// <summary>A file that names the usual escape character says what one says that names none.</summary>
    private static Directives Plain(Directives directives) => directives with { Escape = directives.EscapeCharacter };

    private static Instruction Plain(Instruction instruction) => PlainCommand(instruction with
    {
        Comments = instruction.Comments.Where(comment => !IsLikeDirective(comment)).ToEquatableArray(),
    });

    /// <summary>
    /// Whether a comment is one of those that a class does not write, lest it become a directive: they stay in the C# as comments.
    /// </summary>
    private static bool IsLikeDirective(string comment) =>
        comment.TrimStart('#', ' ').Split('=')[0].Trim().ToLowerInvariant() is "syntax" or "escape" or "check";

    private static Instruction PlainCommand(Instruction instruction) => instruction switch
    {
        Run run => run with { Command = Plain(run.Command)! },
        Cmd cmd => cmd with { Command = Plain(cmd.Command)! },
        Entrypoint entrypoint => entrypoint with { Command = Plain(entrypoint.Command)! },
        Healthcheck healthcheck => healthcheck with { Command = Plain(healthcheck.Command) },
        OnBuild onBuild => onBuild with { Expression = Plain(onBuild.Expression) },
        _ => instruction,
    };

    private static Command? Plain(Command? command) => command is ShellForm shell ? shell with { Text = Plain(shell.Text) } : command;

    /// <summary>A line of the shell with one blank for several that stand in no quotes.</summary>
    private static string Plain(string line)
    {
        var plain = new StringBuilder(line.Length);
        var quote = '\0';
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            if (character is ' ' or '\t' && quote == '\0')
            {
                if (plain.Length == 0 || plain[^1] != ' ') plain.Append(' ');
                continue;
            }

            plain.Append(character);
            if (character == '\\' && quote != '\'' && index + 1 < line.Length) plain.Append(line[++index]);
            else if (character == quote) quote = '\0';
            else if (character is '\'' or '"' && quote == '\0') quote = character;
        }

        return plain.ToString();
    }
}
