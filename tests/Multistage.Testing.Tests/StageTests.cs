using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class StageTests
{
    private static readonly DockerfileDefinition Image = Dockerfile(
        "FROM alpine:3.20 AS deps", "FROM deps AS build", "FROM build AS test", "FROM scratch AS final", "COPY --from=build /a /a");

    [Fact]
    public void Stages_and_what_they_need_are_as_the_file_says()
    {
        DockerfileAssert.HasStages(Image, "deps", "build", "test", "Final");
        DockerfileAssert.HasStages(Dockerfile("FROM a", "FROM b AS c"), "0", "c");
        DockerfileAssert.Needs(Image["final"], Image["deps"]);
        DockerfileAssert.DoesNotNeed(Image["final"], Image["test"]);
    }

    [Fact]
    public void Another_order_is_shown() => With(
        """
        The stages are a, b, and should be b, a.

          Dockerfile, line 1
            1 | FROM x AS a
          Dockerfile, line 2
            2 | FROM x AS b

        Remedy: a stage's name follows AS, or is its class's; their order is that of the file.
        """,
        () => DockerfileAssert.HasStages(Dockerfile("FROM x AS a", "FROM x AS b"), "b", "a"));

    [Fact]
    public void A_stage_that_is_not_needed_is_told_with_those_that_are() => With(
        """
        Stage 'final' does not need stage 'test': it needs stage 'deps', stage 'build'.

          Dockerfile, line 4
            4 | FROM scratch AS final

        Remedy: copy from it, COPY --from=test ..., or start from it.
        """,
        () => DockerfileAssert.Needs(Image["final"], Image["test"]));

    [Fact]
    public void The_way_to_a_stage_that_should_not_be_needed_is_shown() => With(
        """
        Stage 'final' needs stage 'deps': stage 'final' needs stage 'build' needs stage 'deps'.

          Dockerfile, line 4
            4 | FROM scratch AS final

        Remedy: take what it needs from another stage.
        """,
        () => DockerfileAssert.DoesNotNeed(Image["final"], Image["deps"]));

    [Fact]
    public void Stages_of_two_files_are_a_mistake_of_the_test() =>
        Assert.Throws<ArgumentException>(() => DockerfileAssert.Needs(Image["final"], Dockerfile("FROM a AS b")["b"]));
}
