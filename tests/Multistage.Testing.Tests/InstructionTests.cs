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
          Dockerfile, line 3: gcc
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
}
