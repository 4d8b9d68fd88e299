namespace Multistage.Tests.Building;

public class DockerfileDefinitionTests
{
    private static readonly DockerfileDefinition Image = new(
        """
        ARG VARIANT=slim
        FROM python:3.12 AS dependencies
        RUN pip install flask
        FROM python:3.12 AS tests
        RUN --mount=type=bind,from=dependencies,target=/d pytest
        FROM python:3.12-slim AS base-slim
        FROM base-${VARIANT} AS final
        COPY --from=dependencies /install /usr/local
        ENV PORT=8080
        USER 1000
        HEALTHCHECK CMD ["python", "probe.py"]
        CMD ["python", "app.py"]

        """);

    private readonly StageDefinition _dependencies = Image["dependencies"];
    private readonly StageDefinition _tests = Image["tests"];
    private readonly StageDefinition _base = Image["base-slim"];
    private readonly StageDefinition _final = Image["final"];

    [Fact]
    public void A_stage_knows_what_it_consists_of()
    {
        Assert.Equal(3, _final.Index);
        Assert.Equal("base-${VARIANT}", _final.From.Image);
        Assert.Equal("1000", _final.Instructions.OfType<User>().Last().Name);
        Assert.Equal("8080", _final.Instructions.OfType<Env>().Single().Value("PORT"));
    }

    [Fact]
    public void A_stage_is_found_by_its_name_in_any_case() => Assert.Same(_final, Image["FINAL"]);

    [Fact]
    public void A_stage_that_does_not_exist_is_named_with_those_that_do() => Assert.Equal(
        "There is no stage 'prod', only 'dependencies', 'tests', 'base-slim', 'final'.",
        Assert.Throws<KeyNotFoundException>(() => Image["prod"]).Message);

    [Fact]
    public void A_stage_needs_what_it_starts_from_copies_from_and_mounts_from()
    {
        Assert.Equal([_dependencies, _base], _final.Needs);
        Assert.Equal([_dependencies], _tests.Needs);
        Assert.Empty(_dependencies.Needs);
    }

    [Fact]
    public void The_base_stage_is_the_one_that_FROM_names_when_its_variables_are_replaced()
    {
        Assert.Same(_base, _final.BaseStage);
        Assert.Null(_base.BaseStage);
    }

    [Fact]
    public void A_stage_knows_the_image_it_starts_from_with_the_defaults_of_its_arguments()
    {
        var image = new DockerfileDefinition("ARG TAG=3.12\nFROM python:${TAG}-slim AS a\nFROM a\nFROM ${NONE}\n");

        Assert.Equal("python:3.12-slim", image.Stages[0].BaseImage);
        Assert.Null(image.Stages[1].BaseImage);
        Assert.Null(image.Stages[2].BaseImage);
    }

    [Fact]
    public void A_stage_knows_its_file() => Assert.All(Image.Stages, stage => Assert.Same(Image, stage.Definition));

    [Fact]
    public void What_a_builder_made_is_asked_the_same_questions()
    {
        var image = new DockerfileDefinition(new DockerfileBuilder(Image.Dockerfile).Arg("VARIANT", "none").Build());

        Assert.Equal("base-none", image["final"].BaseImage);
        Assert.StartsWith("ARG VARIANT=none\n", image.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_that_nothing_built_needs_is_found()
    {
        Assert.True(_dependencies.IsNeededBy(_final));
        Assert.False(_tests.IsNeededBy(_final));
    }

    [Fact]
    public void Commands_say_what_they_mention()
    {
        Assert.Contains(_dependencies.Instructions.OfType<Run>(), run => run.Mentions("pip install"));
        Assert.DoesNotContain(_final.Instructions.OfType<Run>(), run => run.Mentions("gcc"));
        Assert.True(_final.Instructions.OfType<Cmd>().Single().Mentions("app.py"));
        Assert.True(_final.Instructions.OfType<Healthcheck>().Single().Mentions("probe"));
        Assert.False(Healthcheck.None.Mentions("probe"));
        Assert.True(Run.Script("set -e\nmake").Mentions("make"));
    }

    [Fact]
    public void A_failed_assertion_names_stages_as_a_person_would()
    {
        Assert.Equal("stage 'final'", _final.ToString());
        Assert.Equal("stage 0 (FROM alpine)", new DockerfileDefinition("FROM alpine\n").Stages[0].ToString());
    }

    [Theory]
    [InlineData("FROM a AS b\nFROM B\n", "")]
    [InlineData("FROM a AS b\nFROM x\nCOPY --from=B . .\n", "0")]
    [InlineData("FROM a\nFROM x\nCOPY --from=0 . .\n", "0")]
    [InlineData("FROM a\nFROM x\nCOPY --from=+0 . .\n", "0")]
    [InlineData("FROM a\nFROM x\nRUN --mount=from=0,target=/m true\n", "")]
    [InlineData("FROM a AS b\nFROM a AS b\nFROM x\nCOPY --from=b . .\n", "1")]
    [InlineData("FROM a AS b\nFROM a AS b\nFROM b\n", "1")]
    [InlineData("FROM a\nFROM 0\n", "")]
    [InlineData("FROM a AS tools\nFROM a AS base\nONBUILD COPY --from=tools . .\nFROM base\n", "0 1")]
    [InlineData("FROM a AS tools\nFROM a\nONBUILD COPY --from=tools . .\n", "")]
    [InlineData("FROM a AS linux\nFROM $TARGETOS\n", "0")]
    public void What_the_last_stage_needs_is_found_as_BuildKit_finds_it(string text, string needs) =>
        Assert.Equal(needs, string.Join(" ", new DockerfileDefinition(text).Stages.Last().Needs.Select(stage => stage.Index)));

    [Fact]
    public void What_is_needed_for_what_is_needed_counts_even_in_a_circle()
    {
        var image = new DockerfileDefinition("FROM a AS a1\nFROM a1 AS a2\nFROM a2 AS a3\nCOPY --from=a3 . .\n");
        Assert.Equal(["a1", "a2", "a3"], image["a3"].NeedsTransitively.Select(stage => stage.Name));
        Assert.Equal(["a2", "a3"], image["a3"].Needs.Select(stage => stage.Name));
    }

    [Fact]
    public void A_text_is_parsed_when_it_is_first_asked_for()
    {
        var broken = new DockerfileDefinition("FROM\n");
        Assert.Equal("FROM\n", broken.Text);
        Assert.Throws<FormatException>(() => broken.Stages);
    }

    [Fact]
    public void Threads_that_ask_first_at_the_same_time_get_the_same_stages()
    {
        var image = new DockerfileDefinition("FROM a AS b\n");
        var stages = new StageDefinition[16];
        Parallel.For(0, stages.Length, index => stages[index] = image["b"]);
        Assert.Single(stages.Distinct());
    }

    [Fact]
    public void An_unchanged_builder_renders_the_same_text()
    {
        var text = Image.Dockerfile.Render();
        Assert.Equal(text, new DockerfileBuilder(new DockerfileDefinition(text).Dockerfile).Render());
    }
}
