namespace Multistage.Tests;

/// <summary>
/// Large files that are all of one construct, in what works on the model. Twice the file may cost hardly more than twice the bytes: what
/// copies the square of the size would cost four times as many. What counts the square of the size would take minutes.
/// </summary>
public class HostileSizeTests
{
    private const int Many = 50_000;

    public static TheoryData<string> Kinds => new(All.Keys);

    private static Dictionary<string, Func<int, string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["instructions"] = count => Repeat("RUN make all\n", count),
        ["instructions with comments"] = count => Repeat("# Why.\nRUN make all\n", count),
        ["variables"] = count => Numbered("ENV A{0}=$A{1}\n", count),
        ["variables of one instruction"] = count => $"ENV {Numbered("A{0}=$A{1} \\\n", count)} B=1",
        ["labels"] = count => Numbered("LABEL A{0}=b\n", count),
        ["stages"] = count => Numbered("FROM a AS s{0}\n", count),
        ["stages that are built on each other"] = count => $"FROM a AS s0\n{Numbered("FROM s{1} AS s{0}\nCOPY --from=s{1} /a /b\n", count)}",
        ["mounts"] = count => $"RUN {Lines("--mount=type=cache,target=/a ", count)} make",
        ["mount options"] = count => $"RUN --mount=type=cache{Lines(",target=/a", count)} make",
        ["flags"] = count => $"COPY {Lines("--exclude=a ", count)} a /b",
        ["a chain of commands"] = count => $"RUN {Lines("make && ", count)} make",
        ["paths"] = count => $"COPY {Lines("a ", count)} /b/",
        ["ports"] = count => $"EXPOSE {Lines("1 ", count)} 2",
        ["a JSON array"] = count => $"CMD [{Lines("\"a\", ", count)} \"b\"]",
        ["quotes"] = count => $"RUN {Lines("echo 'a  b' \"c  d\"  ", count)}",
        ["subshells"] = count => $"RUN {Lines("$(a ", count)}{Lines(") ", count)}",
        ["nested substitutions"] = count => $"ENV A={Lines("${a:-x", count)}{Lines("}", count)}",
        ["nested substitutions in words"] = count => $"EXPOSE {Lines("${a:-1", count)}{Lines("}", count)}",
        ["nested substitutions in a file"] = count => $"COPY <<E /a\n{Repeat("${a:-\n", count)}{Repeat("}\n", count)}E",
        ["nested substitutions that never end"] = count => $"ENV A={Lines("${a:-", count)}",
        ["files in heredocs"] = count => $"COPY {Lines("<<A ", count)} /a/\n{Repeat("a\nA\n", count)}",
        ["a long heredoc"] = count => $"RUN <<A\n{Repeat("make\n", count)}A",
        ["lines of 65,535 bytes"] = count => Repeat($"RUN {new string('a', 65_531)}\n", count / 1000),
        ["comments in a continuation"] = count => $"RUN a \\\n{Repeat("# c\n b \\\n", count)} c",
        ["triggers"] = count => Repeat("ONBUILD RUN make\n", count) + "FROM a",
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Writing_costs_in_proportion_to_the_size(string kind) => Grows(kind, dockerfile => Written(dockerfile));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Comparing_costs_in_proportion_to_the_size(string kind) =>
        Grows(kind, dockerfile => SameInstructions.In(dockerfile, dockerfile with { Stages = Fresh(dockerfile.Stages) }));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Judging_costs_in_proportion_to_the_size(string kind) => Grows(kind, dockerfile => RefusalRules.Check(dockerfile));

    private static void Grows(string kind, Func<Dockerfile, object?> action)
    {
        var once = Read(kind, Many / 2);
        var twice = Read(kind, Many);

        var first = Allocations.Of(() => action(once));
        var second = Allocations.Of(() => action(twice));

        Assert.True(second < (2.5 * first) + 100_000, $"{second:N0} bytes for twice as much as what costs {first:N0}");
    }

    private static Dockerfile Read(string kind, int count) => DockerfileParser.Parse($"FROM a\n{All[kind](count)}\n").GetDockerfile();

    private static string Written(Dockerfile dockerfile)
    {
        try
        {
            return dockerfile.Render();
        }
        catch (DockerfileRenderException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>The stages with instructions of their own, so that no comparison ends at the first reference.</summary>
    private static EquatableArray<Stage> Fresh(EquatableArray<Stage> stages) =>
        stages.Select(stage => stage with { Instructions = stage.Instructions.Select(each => each with { Comments = ["c"] }).ToEquatableArray() }).ToEquatableArray();

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>The format with each number from 1, and the one before it.</summary>
    private static string Numbered(string format, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, format, number, number - 1)));

    /// <summary>The text many times, with continuation lines between, since one line has a limit.</summary>
    private static string Lines(string text, int count) => Repeat(Repeat(text, 100) + "\\\n", count / 100);
}
