using System.Text.Json.Nodes;
using Nodes = System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>An instruction in the shape of the verdicts, without its lines.</summary>
internal static class InstructionFacts
{
    public static JsonObject Of(Instruction instruction, InstructionSyntax syntax)
    {
        var facts = instruction switch
        {
            Add add => PathFacts.Of(add),
            Arg arg => new() { ["args"] = Array(arg.Declarations, one => new JsonObject { ["key"] = one.Name, ["value"] = one.Default }) },
            Cmd cmd => Command(cmd.Command),
            Copy copy => PathFacts.Of(copy),
            Entrypoint entrypoint => Command(entrypoint.Command),
            Env env => new() { ["pairs"] = Pairs(env.Pairs) },
            Expose expose => new() { ["ports"] = Texts(expose.Ports.Order(StringComparer.Ordinal)) },
            Healthcheck healthcheck => HealthcheckFacts.Of(healthcheck),
            Label label => new() { ["pairs"] = Pairs(label.Pairs) },
            Maintainer maintainer => new() { ["maintainer"] = maintainer.Name },
            OnBuild onBuild => TriggerFacts.Of(onBuild),
            Run run => RunFacts.Of(run),
            Shell shell => new() { ["shell"] = Texts(shell.Arguments) },
            StopSignal stopSignal => new() { ["signal"] = stopSignal.Signal },
            User user => new() { ["user"] = user.Name },
            Volume volume => new() { ["volumes"] = Texts(volume.Paths) },
            Workdir workdir => new() { ["path"] = workdir.Path },
            _ => throw new ArgumentException($"No verdict speaks of {instruction.Keyword}.", nameof(instruction)),
        };
        facts["name"] = syntax.Keyword.ToUpperInvariant();
        facts["flags"] = Array(syntax.Flags, flag => $"--{flag.Name}{(flag.Value is null ? string.Empty : "=" + flag.Value)}");
        return facts;
    }

    public static JsonObject Command(Command command) => new()
    {
        ["cmdLine"] = CommandLine(command),
        ["prependShell"] = command is ShellForm,
    };

    /// <summary>The command's words; a shell form without text has none.</summary>
    public static Nodes.JsonArray CommandLine(Command command) => command switch
    {
        ExecForm exec => Texts(exec.Arguments),
        ShellForm { Text.Length: 0 } => [],
        ShellForm shell => [shell.Text],
        _ => throw new ArgumentException("No file has such a command.", nameof(command)),
    };

    public static Nodes.JsonArray Texts(IEnumerable<string> texts) => Array(texts, text => text);

    public static Nodes.JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> fact) => new([.. items.Select(fact)]);

    private static Nodes.JsonArray Pairs(EquatableArray<KeyValue> pairs) => Array(pairs, pair => new JsonObject
    {
        ["key"] = pair.Key,
        ["value"] = pair.Value,
        ["legacy"] = pair.Legacy,
    });
}
