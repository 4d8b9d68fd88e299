using Multistage.Tool.Stages;

namespace Multistage.Tool.Tests.Stages;

public sealed class StageSelectionTests
{
    [Fact]
    public void A_stage_brings_what_it_starts_from_copies_and_mounts()
    {
        const string text = """
            ARG V=1
            FROM a AS base
            FROM base AS build
            FROM cache AS cache
            FROM unused AS unused
            FROM base AS final
            COPY --from=build x y
            RUN --mount=type=bind,from=cache,target=/c z
            FROM final AS later

            """;
        Assert.Equal(text.Replace("FROM unused AS unused\n", string.Empty).Replace("FROM final AS later\n", string.Empty), Take(text, "final"));
    }

    [Fact]
    public void Numbers_are_those_of_the_stages_that_are_left() => Assert.Equal(
        "FROM b\nFROM c\nFROM d\nCOPY --from=0 x y\nCOPY --from=1 x y\n",
        Take("FROM a\nFROM b\nFROM unused\nFROM c\nFROM d\nCOPY --from=1 x y\nCOPY --from=3 x y\n", "4"));

    [Fact]
    public void The_number_of_an_image_becomes_its_name() => Assert.Equal(
        "FROM b\nCOPY --from=busybox:1 x y\nRUN --mount=from=alpine,target=/a true\nCOPY --from=busybox:1 x y\nCOPY --from=alpine x y\n",
        Take("FROM a\nFROM b\nCOPY --from=busybox:1 x y\nRUN --mount=from=alpine,target=/a true\nCOPY --from=2 x y\nCOPY --from=3 x y\n", "1"));

    [Fact]
    public void What_a_stage_keeps_for_one_that_continues_it_counts_the_stages_of_this_file() => Assert.Equal(
        "FROM source\nFROM a AS base\n# why\nONBUILD COPY --from=0 x y\nONBUILD RUN make\nFROM base\n",
        Take("FROM unused\nFROM source\nFROM a AS base\n# why\nONBUILD COPY --from=1 x y\nONBUILD RUN make\nFROM base\n", "3"));

    [Fact]
    public void What_a_stage_keeps_for_other_files_stays() => Assert.Equal(
        "FROM a AS base\nONBUILD COPY --from=1 x y\n",
        Take("FROM unused\nFROM a AS base\nONBUILD COPY --from=1 x y\n", "base"));

    [Fact]
    public void Of_two_stages_with_one_name_the_last_is_meant_and_FROM_finds_the_one_above() => Assert.Equal(
        "FROM one AS x\nFROM x AS x\nRUN 2\n",
        Take("FROM one AS x\nFROM x AS x\nRUN 2\nFROM x\n", "X"));

    [Theory]
    [InlineData("nothing")]
    [InlineData("3")]
    [InlineData("-1")]
    [InlineData("")]
    public void A_stage_that_is_not_there_is_not_found(string target) =>
        Assert.Null(StageSelection.Find(DockerfileParser.Parse("FROM a\nFROM b AS x\nFROM c AS y\n").GetDockerfile(), target));

    private static string Take(string text, string target)
    {
        var dockerfile = DockerfileParser.Parse(text).GetDockerfile();
        return StageSelection.Take(dockerfile, StageSelection.Find(dockerfile, target)!.Value).Render().Replace("\n\n", "\n").Replace(" \\\n    ", " ");
    }
}
