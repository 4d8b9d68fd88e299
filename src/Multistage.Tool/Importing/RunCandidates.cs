using System.Collections.Immutable;

namespace Multistage.Tool.Importing;

/// <summary>Proposes attributes for a <c>RUN</c>: mounts as decorators, a chain of commands as separate arguments, a heredoc as a script.</summary>
internal static class RunCandidates
{
    /// <summary>The most mounts that are decorators: a wall of more reads no better than the instruction itself.</summary>
    private const int MostMounts = 100;

    /// <summary>The proposals, the most readable first.</summary>
    /// <param name="run">The instruction.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="stageOf">The class of the stage that a mount's <c>from</c> means; null where it means none.</param>
    /// <param name="layout">What stands between its lines.</param>
    public static IEnumerable<ImportedStatement> Of(Run run, char escape, Func<string, StageType?> stageOf, InstructionLayout layout)
    {
        if (run.Mounts.Count > MostMounts) return [];
        var mounts = run.Mounts.Select(mount => MountMapping.Of(mount, stageOf) ?? MountMapping.Verbatim(mount)).ToImmutableArray();
        return Commands(run.Command, escape, layout).Select(code => new ImportedStatement(AttributeMapping.WithFlags(code, run)) { Decorators = mounts });
    }

    private static IEnumerable<AttributeCode> Commands(Command command, char escape, InstructionLayout layout) => command switch
    {
        ExecForm exec => [Run().With(nameof(RunAttribute.Exec), exec.Arguments.ToArray())],
        ShellForm { Heredocs: [var script] } shell => Script(shell.Text, script),
        ShellForm { Heredocs.IsEmpty: true } shell => Chain(shell.Text, escape, layout).Append(Run(shell.Text)),
        _ => [],
    };

    /// <summary>The line feed at the end can be left to the attribute, and the line above the script where it is the common one.</summary>
    private static IEnumerable<AttributeCode> Script(string opening, Heredoc script)
    {
        var content = script.Content.EndsWith('\n') ? script.Content[..^1] : script.Content;
        return
        [
            Run(content),
            Run(script.Content),
            Run(content).With(nameof(RunAttribute.Heredoc), opening),
            Run(script.Content).With(nameof(RunAttribute.Heredoc), opening),
        ];
    }

    private static IEnumerable<AttributeCode> Chain(string text, char escape, InstructionLayout layout)
    {
        var flags = layout.Characters - SourceLayout.Characters(text);
        var inner = layout.Inner.Select(comment => comment with { Before = comment.Before - flags });
        return [new CommandTexts(escape, inner).ToAttribute(CommandChain.Split(text, escape))];
    }

    private static AttributeCode Run(params string[] commands) => AttributeCode.Of(typeof(RunAttribute), [commands]);
}
