using System.Globalization;
using System.Text;

namespace Multistage.Tool.Inspecting;

/// <summary>An instruction in a line, for a person who looks over a file.</summary>
/// <param name="Text">What it says, without its keyword and flags.</param>
/// <param name="Flags">Its flags, without those that <paramref name="Details"/> or <see cref="From"/> tell.</param>
/// <param name="Details">What deserves a line of its own: mounts, scripts and files that stand in the Dockerfile.</param>
internal sealed record InstructionSummary(string Text, IReadOnlyList<string> Flags, IReadOnlyList<string> Details)
{
    private const int LongestText = 110;

    /// <summary>The stage, image or context that a <c>COPY</c> copies from, as it is written; null for the build context.</summary>
    public string? From { get; private init; }

    /// <summary>The summary of an instruction.</summary>
    public static InstructionSummary Of(Instruction instruction, InstructionSyntax syntax)
    {
        var flags = syntax.Flags
            .Where(flag => flag.Name is not ("mount" or "from"))
            .Select(flag => flag.Value is null ? $"--{flag.Name}" : $"--{flag.Name}={flag.Value}")
            .ToList();
        return new(Shorten(TextOf(instruction, syntax)), flags, DetailsOf(instruction)) { From = (instruction as Copy)?.From };
    }

    private static string TextOf(Instruction instruction, InstructionSyntax syntax) => instruction switch
    {
        Add add => Paths(add.Sources, add.Heredocs, add.Destination),
        Arg arg => string.Join(' ', arg.Declarations.Select(one => one.Default is null ? one.Name : $"{one.Name}={one.Default}")),
        Copy copy => Paths(copy.Sources, copy.Heredocs, copy.Destination),
        Env env => Pairs(env.Pairs),
        Healthcheck { Command: { } command } => "CMD " + CommandText(command),
        Label label => Pairs(label.Pairs),
        Run run => CommandText(run.Command),
        _ => string.Join(' ', syntax.Words),
    };

    private static string Paths(EquatableArray<string> sources, EquatableArray<Heredoc> heredocs, string destination) =>
        $"{string.Join(' ', sources.Concat(heredocs.Select(heredoc => "<<" + heredoc.Name)))} → {destination}";

    private static string Pairs(EquatableArray<KeyValue> pairs) => string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    private static string CommandText(Command command) => command switch
    {
        ShellForm shell => shell.Text,
        ExecForm exec => $"[{string.Join(", ", exec.Arguments.Select(argument => $"\"{argument}\""))}]",
        _ => throw new ArgumentException("No file has such a command.", nameof(command)),
    };

    private static List<string> DetailsOf(Instruction instruction) => instruction switch
    {
        Run run => [.. run.Mounts.Select(MountText), .. Bodies((run.Command as ShellForm)?.Heredocs ?? default)],
        Copy copy => [.. Bodies(copy.Heredocs)],
        Add add => [.. Bodies(add.Heredocs)],
        _ => [],
    };

    private static string MountText(Mount mount)
    {
        var text = new StringBuilder("mount ").Append(mount.Type);
        if (mount.Target is { } target) text.Append(' ').Append(target);
        if (mount.Id is { } id) text.Append(" id ").Append(id);
        if (mount.From is { } from) text.Append(" from ").Append(from);
        if (mount.Source is { } source) text.Append(" source ").Append(source);
        return Shorten(text.ToString());
    }

    private static IEnumerable<string> Bodies(EquatableArray<Heredoc> heredocs) => heredocs.Select(heredoc =>
    {
        var lines = heredoc.Content.AsSpan().Count('\n');
        return string.Create(CultureInfo.InvariantCulture, $"<<{heredoc.Name}, {lines} {(lines == 1 ? "line" : "lines")}");
    });

    /// <summary>The text with each run of blanks as one, cut where it is long.</summary>
    private static string Shorten(string text)
    {
        var shortened = new StringBuilder(Math.Min(text.Length, LongestText) + 1);
        var isBlank = true;
        foreach (var character in text)
        {
            var wasBlank = isBlank;
            isBlank = character is ' ' or '\t';
            if (isBlank && wasBlank) continue;
            shortened.Append(isBlank ? ' ' : character);
            if (shortened.Length < LongestText) continue;
            if (char.IsHighSurrogate(character)) shortened.Length--;
            return shortened.Append('…').ToString();
        }

        return shortened.ToString().TrimEnd();
    }
}
