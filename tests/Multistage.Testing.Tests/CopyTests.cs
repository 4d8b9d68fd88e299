using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class CopyTests
{
    private static readonly DockerfileDefinition Image = Dockerfile(
        "FROM alpine:3.20 AS build",
        "COPY . /src",
        "FROM alpine:3.20 AS base",
        "COPY ./licence.txt /",
        "FROM base AS final",
        "COPY --from=build /out/app /out/data /app/",
        "COPY --from=0 /etc/extra /etc/");

    [Fact]
    public void Paths_are_found_with_where_they_come_from_and_go_to()
    {
        var build = Image["build"];

        DockerfileAssert.Copies(Image, "/out/app/", from: build);
        DockerfileAssert.Copies(Image, "/out/data", to: "/app", from: build);
        DockerfileAssert.Copies(Image, "/etc/extra", from: build);
        DockerfileAssert.Copies(Image["final"], "licence.txt", to: "/");
        DockerfileAssert.Copies(build, ".");
        DockerfileAssert.DoesNotCopy(Image, "/src");
    }

    [Fact]
    public void A_missing_copy_is_told_with_those_there_are() => With(
        """
        Stage 'final' does not copy /opt/venv from stage 'build'.

          Dockerfile, line 4
            4 | COPY ./licence.txt /
          Dockerfile, line 6
            6 | COPY --from=build /out/app /out/data /app/
          Dockerfile, line 7
            7 | COPY --from=0 /etc/extra /etc/

        Remedy: add COPY --from=build /opt/venv ..., or mend what is copied.
        """,
        () => DockerfileAssert.Copies(Image, "/opt/venv", from: Image["build"]));

    [Fact]
    public void The_build_context_is_no_stage() => Assert.StartsWith(
        "Stage 'final' does not copy /out/app of the build context to /app.",
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.Copies(Image, "/out/app", to: "/app")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_stage_that_copies_nothing_says_so() => With(
        """
        Stage 0 (FROM alpine:3.20) does not copy a of the build context.

          Dockerfile, line 1: no path is copied
            1 | FROM alpine:3.20

        Remedy: add COPY a ..., or mend what is copied.
        """,
        () => DockerfileAssert.Copies(Dockerfile("FROM alpine:3.20"), "a"));

    [Fact]
    public void What_must_not_be_copied_is_shown() => With(
        """
        Stage 'final' copies licence.txt.

          Dockerfile, line 4
            4 | COPY ./licence.txt /

        Remedy: leave it out.
        """,
        () => DockerfileAssert.DoesNotCopy(Image, "licence.txt"));

    [Fact]
    public void A_path_is_the_same_however_it_is_written()
    {
        var image = Dockerfile("FROM alpine:3.20 AS build", "FROM alpine:3.20", "WORKDIR /srv", "COPY /.git ./", "COPY --from=build out/. lib");

        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.DoesNotCopy(image, ".git"));
        DockerfileAssert.Copies(image, "./.git/", to: ".");
        DockerfileAssert.Copies(image, ".git", to: "/srv/");
        DockerfileAssert.Copies(image, "/out", to: "/srv/lib", from: image["build"]);
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.Copies(image, ".git", to: "/opt"));
    }

    [Fact]
    public void A_stage_of_another_file_is_a_mistake_of_the_test() =>
        Assert.Throws<ArgumentException>(() => DockerfileAssert.Copies(Dockerfile("FROM a"), "/out", from: Image["build"]));
}
