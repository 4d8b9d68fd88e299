using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Multistage.Tests.Evaluation;

public class StageBuildTests
{
    private static readonly DockerfileDefinition Image = new(
        """
        FROM python AS base
        FROM base AS dependencies
        RUN pip install flask
        FROM node AS assets
        RUN npm run build
        FROM dependencies AS tests
        RUN pytest
        FROM base AS runtime
        COPY --from=assets /dist /static
        FROM runtime AS final
        RUN --mount=type=bind,from=dependencies,target=/d cp -r /d/install /usr/local

        """);

    private static readonly StageBuild Final = Image.Graph.Build();

    [Fact]
    public void Stages_that_wait_for_nothing_else_are_built_at_the_same_time() => Assert.Equal(
        ["base, assets", "dependencies, runtime", "final"],
        Final.Steps.Select(step => string.Join(", ", step.Select(stage => stage.Name))));

    [Fact]
    public void A_target_leaves_alone_what_it_does_not_need()
    {
        Assert.Equal([Image["tests"]], Final.NotBuilt);
        Assert.Equal([Image["base"], Image["dependencies"], Image["tests"]], Image.Graph.Build(Image["tests"]).Stages);
    }

    [Fact]
    public void The_image_has_the_layers_of_what_it_starts_from() =>
        Assert.Equal([Image["base"], Image["runtime"], Image["final"]], Final.Layers);

    [Fact]
    public void Of_other_stages_it_has_the_files_that_are_copied()
    {
        Assert.Equal(["stage 'runtime' copies /dist → /static from stage 'assets'"], Final.Files.Select(flow => flow.ToString()));
        Assert.Equal(
            ["Layers", "BuiltOnly", "Files", "NotBuilt", "Layers", "Layers"],
            Image.Stages.Select(stage => Final.ContributionOf(stage).ToString()));
    }

    [Fact]
    public void A_stage_that_is_continued_and_copied_from_is_there_with_all_its_layers()
    {
        var image = new DockerfileDefinition("FROM a AS base\nFROM base\nCOPY --from=base /x /y\n");
        Assert.Equal(StageContribution.Layers, image.Graph.Build().ContributionOf(image["base"]));
    }

    [Fact]
    public void Stages_in_a_circle_come_last()
    {
        var image = new DockerfileDefinition("FROM a AS one\nCOPY --from=two / /\nFROM b AS two\nCOPY --from=one / /\nFROM c AS three\nFROM three\nCOPY --from=one / /\n");
        Assert.Equal(
            ["2", "0 1 3"],
            image.Graph.Build().Steps.Select(step => string.Join(" ", step.Select(stage => stage.Index))));
    }

    [Theory]
    [InlineData("FROM stage{0} AS stage{1}\nCOPY --from=stage{0} /a /b\n")]
    [InlineData("FROM scratch AS stage{1}\nCOPY --from=stage{0} /a /b\n")]
    [InlineData("FROM stage0 AS stage{1}\nRUN --mount=from=stage{0},target=/a x\n")]
    public void Ten_times_as_many_stages_take_about_ten_times_as_long(string stage)
    {
        TimeOf(stage, 100);
        var (small, large) = (TimeOf(stage, 3_000), TimeOf(stage, 30_000));

        // Quadratic work would take a hundred times as long; this leaves room for a busy machine.
        Assert.True(large < 40 * small, $"{large} is not in proportion to {small}");
    }

    private static TimeSpan TimeOf(string stage, int count)
    {
        var text = new StringBuilder("FROM scratch AS stage0\n");
        for (var index = 1; index < count; index++) text.AppendFormat(CultureInfo.InvariantCulture, stage, index - 1, index);
        var image = new DockerfileDefinition(text.ToString());
        Assert.Equal(count, image.Stages.Count);
        var watch = Stopwatch.StartNew();
        var graph = image.Graph;
        Assert.Equal(count, graph.Build().Stages.Count);
        Assert.Contains($"stage{count - 1}", graph.ToMermaid(), StringComparison.Ordinal);
        Assert.Contains($"stage{count - 1}", graph.ToDot(), StringComparison.Ordinal);
        return watch.Elapsed;
    }
}
