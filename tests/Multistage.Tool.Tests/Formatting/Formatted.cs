using Multistage.Tool.Formatting;
using Multistage.Tool.Tests.RoundTrip;

namespace Multistage.Tool.Tests.Formatting;

/// <summary>What must hold of every file that is formatted.</summary>
internal static class Formatted
{
    /// <summary>Asserts that no file says anything else, and that it is not formatted differently the second time.</summary>
    public static void AssertAllHold(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var broken = files.AsParallel().AsOrdered().Select(file => (file.Name, Broken: Broken(DockerfileParser.Parse(file.Bytes)))).Where(file => file.Broken is not null).ToList();
        Assert.True(broken.Count == 0, string.Join("\n\n", broken.Take(20).Select(file => $"{file.Name}: {file.Broken}").Prepend($"{broken.Count} files")));
    }

    /// <summary>The text of a file after it is formatted.</summary>
    public static string Text(string text) => DockerfileFormatter.Format(DockerfileParser.Parse(text)) ?? throw new InvalidOperationException("left as it is");

    private static string? Broken(DockerfileParseResult read)
    {
        if (DockerfileFormatter.Format(read) is not { } text) return "left as it is";
        var formatted = DockerfileParser.Parse(text);
        if (formatted.Dockerfile is not { } dockerfile) return $"refused: {formatted.Error}";
        if (Sameness.Difference(Plain(read.Dockerfile!), Plain(dockerfile)) is { } difference) return difference;
        if (!read.Syntax.Comments.Select(comment => comment.Text).SequenceEqual(formatted.Syntax.Comments.Select(comment => comment.Text))) return "other comments";
        if (text.Length > 0 && !text.EndsWith('\n')) return "no line feed at the end";
        return DockerfileFormatter.Format(formatted) is { } again && again != text ? $"not stable:\n{text}\nbecame\n{again}" : null;
    }

    /// <summary>Comments are compared apart, and what ENV says does not depend on whether a = stands there.</summary>
    private static Dockerfile Plain(Dockerfile dockerfile) => dockerfile with
    {
        Stages = dockerfile.Stages.Select(stage => new Stage((From)Plain(stage.From)) { Instructions = stage.Instructions.Select(Plain).ToEquatableArray() }).ToEquatableArray(),
        GlobalArgs = dockerfile.GlobalArgs.Select(arg => (Arg)Plain(arg)).ToEquatableArray(),
    };

    private static Instruction Plain(Instruction instruction) => instruction switch
    {
        Env { Pairs: [var pair] } => new Env(EquatableArray.Of(Plain(pair))),
        Label { Pairs: [var pair] } => new Label(EquatableArray.Of(Plain(pair))),
        _ => instruction with { Comments = default },
    };

    private static KeyValue Plain(KeyValue pair) => new(pair.Key, pair.Value.Trim('"'));
}
