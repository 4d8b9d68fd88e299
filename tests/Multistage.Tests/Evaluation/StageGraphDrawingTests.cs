namespace Multistage.Tests.Evaluation;

public class StageGraphDrawingTests
{
    private const string Text =
        """
        FROM python:3.12 AS dependencies
        COPY requirements.txt ./
        RUN --mount=type=bind,from=docker.io/library/node:22,source=/usr/bin,target=/node pip install -r requirements.txt
        FROM dependencies AS tests
        FROM python:3.12-slim
        COPY --from=dependencies /install /usr/local
        COPY --from=dependencies /a /b /c/d/
        COPY --from=dependencies ["/with \"quotes\" & <tags> #1", "/x\\n"]

        """;

    private static readonly StageGraph Graph = new DockerfileDefinition(Text).Graph;

    [Fact]
    public Task Mermaid_draws_stages_and_what_flows_between_them() => Verify(Graph.ToMermaid(), "mmd");

    [Fact]
    public Task Graphviz_draws_the_same() => Verify(Graph.ToDot(), "dot");

    [Fact]
    public void Another_target_stands_out_when_it_is_built()
    {
        Assert.Contains("stage1[[\"tests\"]]", Graph.ToMermaid(Graph.Stages[1]), StringComparison.Ordinal);
        Assert.Contains("class stage2 unused", Graph.ToMermaid(Graph.Stages[1]), StringComparison.Ordinal);
        Assert.Contains("stage1 [label=\"tests\", penwidth=2]", Graph.ToDot(Graph.Stages[1]), StringComparison.Ordinal);
    }

    /// <summary>Mermaid refuses an empty label.</summary>
    [Fact]
    public void A_mount_without_a_target_is_mounted_where_the_command_runs()
    {
        const string text = "FROM a AS one\nFROM a\nWORKDIR /work\nRUN --mount=from=one make\nRUN --mount=from=one,source=/x make\n";
        Assert.Contains("stage0 -.->|\".<br/>/x → .\"| stage1", new DockerfileDefinition(text).Graph.ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_are_cut()
    {
        var copies = string.Concat(Enumerable.Range(0, 9).Select(index => $"COPY --from=0 /{index}{new string('x', 100)} /\n"));
        var arrow = StageGraphArrow.Of(new DockerfileDefinition("FROM a\nFROM b\n" + copies).Graph).Last();
        Assert.Equal(4, arrow.Lines.Count());
        Assert.Equal("and 6 more", arrow.Lines.Last());
        Assert.All(arrow.Lines, line => Assert.InRange(line.Length, 1, 60));
    }
}
