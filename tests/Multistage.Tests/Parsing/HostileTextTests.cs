using System.Globalization;

namespace Multistage.Tests.Parsing;

/// <summary>
/// Large texts that are all of one construct. In time that grows with the square of the size each of them would take minutes, and
/// a call for each level would overflow the stack.
/// </summary>
public class HostileTextTests
{
    private const int Many = 100_000;

    public static TheoryData<string> Texts => new(All.Keys);

    private static Dictionary<string, Func<string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["a chain of ONBUILD"] = () => Lines("ONBUILD ", Many) + "RUN a",
        ["a chain of ONBUILD with flags beyond ASCII"] = () => Lines("ONBUILD --é ", Many) + "RUN a",
        ["nested substitutions"] = () => "RUN <<A " + Lines("${a:-", Many) + Lines("}", Many) + "\nA",
        ["nested substitutions that never end"] = () => "RUN <<A " + Lines("${a/", Many) + "\nA",
        ["quotes in substitutions"] = () => "RUN <<A " + Lines("${a:-\"", Many) + Lines("\"}", Many) + "\nA",
        ["nested JSON"] = () => "RUN " + Lines("[", Many) + Lines("]", Many),
        ["nested JSON objects"] = () => "RUN [" + Lines("{\"a\":", Many) + Lines("}", Many) + "]",
        ["a JSON array"] = () => "RUN [" + Lines("\"\\u0061\", ", Many) + "\"a\"]",
        ["flags"] = () => "COPY " + Lines("--exclude=é ", Many) + "a /b",
        ["unknown flags"] = () => "COPY " + Lines("--a=b ", Many) + "a /b",
        ["one long flag"] = () => "COPY " + Lines("--a", Many) + " a /b",
        ["mount options"] = () => "RUN --mount=type=cache" + Lines(",target=/a", Many) + " a",
        ["quoted mount options"] = () => "RUN --mount='type=cache" + Lines(",\"a\"\"b\"", Many) + "' a",
        ["heredocs"] = () => "RUN " + Lines(" <<A", Many) + "\n" + Repeat("a\nA\n", Many),
        ["files in heredocs"] = () => "COPY " + Lines(" <<A", Many) + " /a\n" + Repeat("a\nA\n", Many),
        ["a heredoc that never ends"] = () => "RUN " + Lines(" <<A", Many) + "\n" + Repeat("a\n", Many),
        ["file descriptors"] = () => "RUN " + Lines("1", Many) + "<<A\nA",
        ["angles"] = () => "RUN " + Lines("<", Many),
        ["pairs"] = () => "ENV" + Lines(" A=\"b c\"", Many),
        ["open quotes"] = () => "ENV A=" + Lines("'\\\"", Many),
        ["escapes"] = () => "ENV A=" + Lines("\\ ", Many),
        ["arguments"] = () => "ARG" + Lines(" A=1", Many),
        ["ports"] = () => "EXPOSE" + Lines(" 1", Many),
        ["words after FROM"] = () => "FROM" + Lines(" a", Many),
        ["digits of a duration"] = () => "HEALTHCHECK --interval=" + Lines("1ns", Many) + " CMD a",
        ["empty continuation lines"] = () => "RUN a \\\n" + Repeat("\n", Many) + "b",
        ["comments in a continuation"] = () => "RUN a \\\n" + Repeat("# c\n", Many) + "b",
        ["comments"] = () => Repeat("# c\n", Many) + "RUN a",
        ["directives that are none"] = () => Repeat("# syntax=a\n", Many) + "RUN a",
        ["stages"] = () => Repeat("FROM a\n", Many),
        ["instructions that are wrong"] = () => Repeat("FOO\n", Many),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_large_text_is_read_in_linear_time(string kind)
    {
        var text = $"FROM a\n{All[kind]()}\n";

        var result = DockerfileParser.Parse(text);

        Assert.True(result.Error is not null || result.Dockerfile is not null);
        Assert.NotEmpty(result.Syntax.Instructions);
    }

    [Fact]
    public void Many_heredocs_each_get_their_body()
    {
        var names = Enumerable.Range(0, Many / 10).Select(index => "A" + index.ToString(CultureInfo.InvariantCulture)).ToList();
        var text = $"FROM a\nCOPY \\\n{string.Concat(names.Select(name => $"<<{name} \\\n"))} /b\n{string.Concat(names.Select(name => $"{name}.\n{name}\n"))}";

        var copy = (Copy)DockerfileParser.Parse(text).GetDockerfile().Stages[0].Instructions[0];

        Assert.All(copy.Heredocs, heredoc => Assert.Equal(heredoc.Name + ".\n", heredoc.Content));
        Assert.Equal(names.Count, copy.Heredocs.Count);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>The text many times, with continuation lines between, since one line has a limit.</summary>
    private static string Lines(string text, int count)
    {
        const int perLine = 1000;
        return string.Concat(Enumerable.Repeat(Repeat(text, perLine) + "\\\n", count / perLine));
    }
}
