using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary>What an instruction says, as the properties of an object that has its name already.</summary>
internal static class InstructionJson
{
    /// <summary>Writes the flags, then the properties of its kind.</summary>
    public static void Write(Utf8JsonWriter json, Instruction instruction, InstructionSyntax syntax)
    {
        json.WriteTexts("flags", syntax.Flags.Select(flag => flag.Value is null ? $"--{flag.Name}" : $"--{flag.Name}={flag.Value}"));
        switch (instruction)
        {
            case Add add: PathJson.Write(json, add); break;
            case Arg arg: json.WriteObjects("args", arg.Declarations, Write); break;
            case Cmd cmd: Write(json, cmd.Command); break;
            case Copy copy: PathJson.Write(json, copy); break;
            case Entrypoint entrypoint: Write(json, entrypoint.Command); break;
            case Env env: json.WriteObjects("pairs", env.Pairs, Write); break;
            case Expose expose: json.WriteTexts("ports", expose.Ports.Order(StringComparer.Ordinal)); break;
            case Healthcheck healthcheck: HealthcheckJson.Write(json, healthcheck); break;
            case Label label: json.WriteObjects("pairs", label.Pairs, Write); break;
            case Maintainer maintainer: json.WriteString("maintainer", maintainer.Name); break;
            case OnBuild onBuild: TriggerJson.Write(json, onBuild); break;
            case Run run: RunJson.Write(json, run); break;
            case Shell shell: json.WriteTexts("shell", shell.Arguments); break;
            case StopSignal stopSignal: json.WriteString("signal", stopSignal.Signal); break;
            case User user: json.WriteString("user", user.Name); break;
            case Volume volume: json.WriteTexts("volumes", volume.Paths); break;
            case Workdir workdir: json.WriteString("path", workdir.Path); break;
            default: throw new ArgumentException($"{instruction.Keyword} has no form in JSON.", nameof(instruction));
        }
    }

    /// <summary>Writes a command and whether the shell executes it.</summary>
    public static void Write(Utf8JsonWriter json, Command command)
    {
        json.WriteTexts("cmdLine", CommandLine(command));
        json.WriteBoolean("prependShell", command is ShellForm);
    }

    /// <summary>The command's words; a shell form without text has none.</summary>
    public static IEnumerable<string> CommandLine(Command command) => command switch
    {
        ExecForm exec => exec.Arguments,
        ShellForm { Text.Length: 0 } => [],
        ShellForm shell => [shell.Text],
        _ => throw new ArgumentException("No file has such a command.", nameof(command)),
    };

    private static void Write(Utf8JsonWriter json, ArgDeclaration declaration)
    {
        json.WriteString("key", declaration.Name);
        json.WriteString("value", declaration.Default);
    }

    private static void Write(Utf8JsonWriter json, KeyValue pair)
    {
        json.WriteString("key", pair.Key);
        json.WriteString("value", pair.Value);
        json.WriteBoolean("legacy", pair.Legacy);
    }
}
