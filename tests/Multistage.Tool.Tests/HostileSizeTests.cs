using Multistage.Tool.Formatting;
using Multistage.Tool.Importing;

namespace Multistage.Tool.Tests;

/// <summary>Large files that are all of one construct: what costs the square of their size would allocate four times as much for twice as much.</summary>
public class HostileSizeTests
{
    private const int Many = 10_000;

    public static TheoryData<string> Kinds => new(All.Keys);

    private static Dictionary<string, Func<int, string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["instructions"] = count => Repeat("# Why.\nRUN make all\n", count),
        ["stages"] = count => string.Concat(Enumerable.Range(0, count).Select(number => $"FROM a AS s{number}\nRUN make\n")),
        ["mounts"] = count => $"RUN {Lines("--mount=type=cache,target=/a ", count)} make",
        ["mount options"] = count => $"RUN --mount=type=cache{Lines(",target=/a", count)} make",
        ["flags"] = count => $"COPY {Lines("--exclude=a ", count)} a /b",
        ["pairs"] = count => $"ENV {Lines("A=\"b c\" ", count)}",
        ["a chain of commands"] = count => $"RUN {Lines("make && ", count)} make",
        ["a JSON array"] = count => $"CMD [{Lines("\"a\", ", count)} \"b\"]",
        ["nested substitutions"] = count => $"ENV A={Lines("${a:-x", count)}{Lines("}", count)}",
        ["a long heredoc"] = count => $"RUN <<A\n{Repeat("make\n", count)}A",
        ["lines of 65,535 bytes"] = count => Repeat($"RUN {new string('a', 65_531)}\n", count / 500),
        ["comments in a continuation"] = count => $"RUN a \\\n{Repeat("# c\n b \\\n", count)} c",
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Formatting_costs_in_proportion_to_the_size(string kind) => Grows(kind, DockerfileFormatter.Format);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Importing_costs_in_proportion_to_the_size(string kind) => Grows(kind, file => Importer.Import(file, new("Image", "Dockerfile")));

    private static void Grows(string kind, Func<DockerfileParseResult, object?> action)
    {
        var once = Read(kind, Many / 2);
        var twice = Read(kind, Many);

        var first = Allocated(() => action(once));
        var second = Allocated(() => action(twice));

        Assert.True(second < (2.5 * first) + 4_000_000, $"{second:N0} bytes for twice as much as what costs {first:N0}");
    }

    private static DockerfileParseResult Read(string kind, int count)
    {
        var result = DockerfileParser.Parse($"FROM a\n{All[kind](count)}\n");
        Assert.Null(result.Error);
        return result;
    }

    private static long Allocated(Func<object?> action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>The text many times, with continuation lines between, since one line has a limit.</summary>
    private static string Lines(string text, int count) => Repeat(Repeat(text, 100) + "\\\n", count / 100);
}
