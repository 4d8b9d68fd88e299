using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class BaseImageTests
{
    private const string Digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Tags_and_digests_pin_an_image() => DockerfileAssert.PinsBaseImages(Dockerfile(
        "ARG TAG=3.12",
        "FROM python:$TAG AS build",
        "FROM registry.example:5000/base:1 AS mine",
        $"FROM alpine@{Digest}",
        "FROM scratch",
        "COPY --from=build /a /a",
        "COPY --from=0 /a /a",
        "COPY --from=busybox:1.36 /bin/sh /bin/sh",
        "RUN --mount=type=bind,from=build,target=/b true"));

    [Fact]
    public void An_image_without_a_tag_or_with_latest_is_not_pinned() => With(
        """
        4 base images are not pinned.

          Dockerfile, line 1: registry.example:5000/python has no tag, so it is whatever 'latest' is on the day of the build
            1 | FROM registry.example:5000/python AS build
          Dockerfile, line 2: node:latest is another image after its next release
            2 | FROM node:latest
          Dockerfile, line 3: busybox has no tag, so it is whatever 'latest' is on the day of the build
            3 | COPY --from=busybox /bin/sh /bin/sh
          Dockerfile, line 5: which image it is depends on a build argument without a default
            5 | FROM $BASE

        Remedy: name a version, as in FROM python:3.12, or a digest.
        """,
        () => DockerfileAssert.PinsBaseImages(Dockerfile(
            "FROM registry.example:5000/python AS build", "FROM node:latest", "COPY --from=busybox /bin/sh /bin/sh", "RUN true", "FROM $BASE")));

    [Fact]
    public void A_stage_is_asked_with_the_stages_it_needs()
    {
        var image = Dockerfile("FROM python AS unused", "FROM python AS build", "FROM python:3.12 AS final", "COPY --from=build /a /a");

        With(
            """
            A base image is not pinned.

              Dockerfile, line 2: python has no tag, so it is whatever 'latest' is on the day of the build
                2 | FROM python AS build

            Remedy: name a version, as in FROM python:3.12, or a digest.
            """,
            () => DockerfileAssert.PinsBaseImages(image["final"]));
    }

    [Fact]
    public void The_name_of_a_build_context_can_be_excepted() =>
        DockerfileAssert.PinsBaseImages(Dockerfile("FROM alpine:3.20", "COPY --from=assets /a /a"), "assets");

    [Fact]
    public void A_tag_is_no_digest()
    {
        DockerfileAssert.PinsBaseImagesByDigest(Dockerfile($"FROM python:3.12@{Digest}"));
        With(
            """
            A base image is not pinned.

              Dockerfile, line 1: python:3.12 has no digest
                1 | FROM python:3.12

            Remedy: add the digest that `docker buildx imagetools inspect IMAGE` shows: FROM python:3.12@sha256:...
            """,
            () => DockerfileAssert.PinsBaseImagesByDigest(Dockerfile("FROM python:3.12").Stages[0]));
    }

    [Theory]
    [InlineData("ARG TAG", "FROM python:$TAG")]
    [InlineData("ARG DIGEST", "FROM python@$DIGEST")]
    public void A_tag_or_digest_without_a_value_pins_nothing(string arg, string from) => Assert.Contains(
        "which image it is depends on a build argument without a default",
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.PinsBaseImages(Dockerfile(arg, from))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_image_that_the_build_chooses_can_be_excepted() => DockerfileAssert.PinsBaseImages(Dockerfile("ARG BASE", "FROM $BASE"), "$BASE");

    [Fact]
    public void What_an_ONBUILD_takes_is_shown_where_it_stands() => With(
        """
        A base image is not pinned.

          Dockerfile, line 2, executed by the FROM of stage 1 (FROM base): tools has no tag, so it is whatever 'latest' is on the day of the build
            2 | ONBUILD COPY --from=tools /a /a

        Remedy: name a version, as in FROM python:3.12, or a digest.
        """,
        () => DockerfileAssert.PinsBaseImages(Dockerfile("FROM alpine:3.20 AS base", "ONBUILD COPY --from=tools /a /a", "FROM base")));
}
