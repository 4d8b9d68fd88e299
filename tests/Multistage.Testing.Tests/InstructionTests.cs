using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class InstructionTests
{
    private static readonly DockerfileDefinition Image = Dockerfile(
        "FROM alpine:3.20 AS base",
        "COPY app.csproj ./",
        "RUN dotnet \\",
        "    restore",
        "FROM base AS final",
        "COPY src/ src/",
        "RUN <<EOF",
        "dotnet publish",
        "EOF");

    [Fact]
    public void Instructions_are_found_in_their_order() =>
        DockerfileAssert.InOrder(Image["final"], "app.csproj", "dotnet     restore", "COPY src/", "dotnet publish");

    [Fact]
    public void An_instruction_in_the_wrong_place_is_shown_with_the_one_it_should_follow() => With(
        """
        Stage 'final' has 'COPY src/' before 'dotnet publish'.

          Dockerfile, line 6
            6 | COPY src/ src/
          Dockerfile, line 7
            7 | RUN <<EOF
            8 | dotnet publish
            9 | EOF

        Remedy: move it behind 'dotnet publish'.
        """,
        () => DockerfileAssert.InOrder(Image["final"], "dotnet publish", "COPY src/"));

    [Fact]
    public void An_instruction_that_is_not_there_is_named() => With(
        """
        Stage 'final' has no instruction with 'npm'.

          Dockerfile, line 5
            5 | FROM base AS final

        Remedy: add it, or mend the text.
        """,
        () => DockerfileAssert.InOrder(Image["final"], "app.csproj", "npm"));

    [Fact]
    public void The_tools_of_another_stage_are_not_in_the_image() => DockerfileAssert.HasNoBuildTools(Dockerfile(
        "FROM golang:1.23 AS build", "RUN make", "FROM alpine:3.20", "RUN apk add makefile2graph", "COPY --from=build /a /a"));

    [Fact]
    public void Build_tools_are_found_by_their_words() => With(
        """
        Stage 'final' holds tools that only build.

          Dockerfile, line 1: mcr.microsoft.com/dotnet/sdk:10.0 holds sdk
            1 | FROM mcr.microsoft.com/dotnet/sdk:10.0 AS base
          Dockerfile, line 3: it installs gcc
            3 | RUN apt-get install -y \
            4 |     curl gcc

        Remedy: build in a stage of its own, and copy what it made: COPY --from=build ... ([CopyFrom]).
        """,
        () => DockerfileAssert.HasNoBuildTools(Dockerfile(
            "FROM mcr.microsoft.com/dotnet/sdk:10.0 AS base", "FROM base AS final", "RUN apt-get install -y \\", "    curl gcc")));

    [Fact]
    public void The_words_can_be_given()
    {
        var image = Dockerfile("FROM alpine:3.20", "RUN apk add gcc curl");

        DockerfileAssert.HasNoBuildTools(image, "git");
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasNoBuildTools(image.Stages[0], "git", "curl"));
    }

    [Fact]
    public void A_long_instruction_is_cut() => Assert.Contains(
        "\n    7 | 5\n    ... and 5 lines more\n",
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasNoBuildTools(
            Dockerfile(["FROM alpine:3.20", "RUN <<EOF", .. Enumerable.Range(1, 8).Select(line => $"{line}"), "make", "EOF"]))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("RUN apt-get update && apt-get install -y gcc-12")]
    [InlineData("RUN apk add --no-cache openssl-dev")]
    [InlineData("RUN cd /src && CC=cc make install")]
    [InlineData("RUN [\"apt-get\", \"install\", \"-y\", \"gcc\"]")]
    [InlineData("RUN [\"sh\", \"-c\", \"cargo build\"]")]
    [InlineData("RUN if true; then /usr/bin/make; fi")]
    [InlineData("RUN apk add --virtual .tools gcc && apk add make && apk del .tools")]
    public void What_is_installed_or_executed_is_found(string instruction) =>
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasNoBuildTools(Dockerfile("FROM alpine:3.20", instruction)));

    [Theory]
    [InlineData("RUN apk add --virtual .tools gcc musl-dev && make && apk del .tools")]
    [InlineData("RUN apt-get install -y gcc && pip install uwsgi && apt-get purge -y gcc")]
    [InlineData("RUN echo \"make it so\"    # make")]
    [InlineData("RUN cp -r /usr/share/cmake/modules /modules")]
    [InlineData("RUN apk add libgcc")]
    public void What_is_removed_again_or_only_said_is_not(string instruction) =>
        DockerfileAssert.HasNoBuildTools(Dockerfile("FROM alpine:3.20", instruction));

    [Theory]
    [InlineData("rust:1.80")]
    [InlineData("eclipse-temurin:21-jdk")]
    [InlineData("registry.example:5000/team/golang@sha256:abc")]
    public void An_image_can_be_made_to_build(string image) =>
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasNoBuildTools(Dockerfile($"FROM {image}")));

    [Theory]
    [InlineData("eclipse-temurin:21-jre")]
    [InlineData("registry.example/make/app:1")]
    public void And_another_only_sounds_so(string image) => DockerfileAssert.HasNoBuildTools(Dockerfile($"FROM {image}"));

    [Fact]
    public void The_lines_of_a_script_are_commands_and_those_of_a_file_are_not()
    {
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasNoBuildTools(Dockerfile("FROM alpine:3.20", "RUN <<EOF", "#!/bin/sh", "make", "EOF")));
        DockerfileAssert.HasNoBuildTools(Dockerfile("FROM alpine:3.20", "RUN cat <<EOF > /etc/notes", "make", "EOF"));
    }

    [Fact]
    public void Two_texts_of_one_instruction_have_an_order_too()
    {
        var image = Dockerfile("FROM alpine:3.20", "RUN npm ci && npm test");

        DockerfileAssert.InOrder(image, "npm ci", "npm test");
        With(
            """
            Stage 0 (FROM alpine:3.20) has 'npm ci' before 'npm test'.

              Dockerfile, line 2
                2 | RUN npm ci && npm test

            Remedy: move it behind 'npm test'.
            """,
            () => DockerfileAssert.InOrder(image, "npm test", "npm ci"));
    }

    [Fact]
    public void An_order_of_nothing_is_a_mistake_of_the_test() => Assert.Throws<ArgumentException>(() => DockerfileAssert.InOrder(Image));
}
