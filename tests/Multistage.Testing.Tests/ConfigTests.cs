using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class ConfigTests
{
    private static readonly DockerfileDefinition Image = Dockerfile(
        "FROM python:3.12-slim AS base",
        "ARG PORT=8080",
        "WORKDIR /app",
        "ENV PORT=$PORT",
        "FROM base AS final",
        "COPY . .",
        "LABEL team=blue",
        "EXPOSE $PORT 53/udp",
        "USER 1000:1000",
        "HEALTHCHECK CMD [\"true\"]");

    private static readonly DockerfileDefinition Bare = Dockerfile("FROM scratch", "COPY app /app");

    [Fact]
    public void What_the_instructions_say_is_known_without_the_base_image()
    {
        DockerfileAssert.RunsAsNonRoot(Image);
        DockerfileAssert.ExposesPorts(Image, 8080);
        DockerfileAssert.ExposesPorts(Image, "8080", "53/udp");
        DockerfileAssert.SetsEnvironment(Image, "PORT", "8080");
        DockerfileAssert.SetsEnvironment(Image, "PORT", "81", new() { Args = { ["PORT"] = "81" } });
        DockerfileAssert.HasLabel(Image, "team");
        DockerfileAssert.HasLabel(Image, "team", "blue");
        DockerfileAssert.HasHealthcheck(Image);
        DockerfileAssert.HasAtMostLayers(Image, 2);
    }

    [Theory]
    [InlineData("root")]
    [InlineData("0")]
    [InlineData("0:0")]
    [InlineData("root:app")]
    [InlineData("00")]
    [InlineData("+0")]
    [InlineData("ContainerAdministrator")]
    public void Root_has_several_names(string user) => With(
        $"""
        Stage 0 (FROM alpine:3.20) runs as root: its last USER is {user}.

          Dockerfile, line 2
            2 | USER 1000
          Dockerfile, line 3
            3 | USER {user}

        Remedy: end it with a USER that is not root, by number where Kubernetes checks it: USER 1000 ([User("1000")]).
        """,
        () => DockerfileAssert.RunsAsNonRoot(Dockerfile("FROM alpine:3.20", "USER 1000", $"USER {user}")));

    [Fact]
    public void Without_a_user_it_is_root() => With(
        """
        Stage 0 (FROM scratch) runs as root: no USER says otherwise.

          Dockerfile, line 1
            1 | FROM scratch

        Remedy: end it with a USER that is not root, by number where Kubernetes checks it: USER 1000 ([User("1000")]).
        """,
        () => DockerfileAssert.RunsAsNonRoot(Bare));

    [Fact]
    public void What_a_base_image_says_is_not_guessed()
    {
        With(
            """
            Stage 'base' leaves it open. User is what the image 'python:3.12-slim' says, whose config is not known.

              Dockerfile, line 1
                1 | FROM python:3.12-slim AS base

            Remedy: say it in the Dockerfile, or give the image's config: BuildSettings.BaseImages, DockerInspect.Parse.
            """,
            () => DockerfileAssert.RunsAsNonRoot(Image["base"]));
        DockerfileAssert.RunsAsNonRoot(
            Image["base"], new() { BaseImages = BaseImages.None.With("python:3.12-slim", new() { Config = new() { User = "python" } }) });
    }

    [Fact]
    public void The_users_of_the_dotnet_images_can_be_known()
    {
        var settings = new BuildSettings { BaseImages = BaseImages.DotNet };
        DockerfileAssert.RunsAsNonRoot(Dockerfile("FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled"), settings);
        With(
            """
            Stage 0 (FROM mcr.microsoft.com/dotnet/aspnet:10.0) runs as root: no USER says otherwise.

              Dockerfile, line 1
                1 | FROM mcr.microsoft.com/dotnet/aspnet:10.0

            Remedy: end it with a USER that is not root, by number where Kubernetes checks it: USER 1000 ([User("1000")]).
            """,
            () => DockerfileAssert.RunsAsNonRoot(Dockerfile("FROM mcr.microsoft.com/dotnet/aspnet:10.0"), settings));
    }

    [Fact]
    public void A_port_that_is_not_exposed_is_told_with_those_that_are()
    {
        With(
            """
            Stage 'final' does not expose 53/tcp itself, and what python:3.12-slim exposes is not known.

              Dockerfile, line 1
                1 | FROM python:3.12-slim AS base
              Dockerfile, line 8
                8 | EXPOSE $PORT 53/udp

            Remedy: say it in the Dockerfile, or give the image's config: BuildSettings.BaseImages, DockerInspect.Parse.
            """,
            () => DockerfileAssert.ExposesPorts(Image, 8080, 53));
        With(
            """
            Stage 'final' does not expose 53/tcp: it exposes 53/udp, 8080/tcp.

              Dockerfile, line 8
                8 | EXPOSE $PORT 53/udp

            Remedy: add EXPOSE 53/tcp ([Expose(...)]).
            """,
            () => DockerfileAssert.ExposesPorts(Image, new BuildSettings { BaseImages = BaseImages.Plain }, 8080, 53));
        With(
            """
            Stage 0 (FROM scratch) does not expose 80/tcp: it exposes none.

              Dockerfile, line 1
                1 | FROM scratch

            Remedy: add EXPOSE 80/tcp ([Expose(...)]).
            """,
            () => DockerfileAssert.ExposesPorts(Bare, "80"));
    }

    [Fact]
    public void Another_value_of_a_variable_is_shown()
    {
        With(
            """
            Stage 'final' sets PORT to 8080, and should set it to 80.

              Dockerfile, line 4
                4 | ENV PORT=$PORT

            Remedy: set it: ENV PORT=... ([Env("PORT", ...)]).
            """,
            () => DockerfileAssert.SetsEnvironment(Image, "PORT", "80"));
        Assert.StartsWith(
            "Stage 0 (FROM scratch) does not set PORT, and should set it to 80.",
            Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.SetsEnvironment(Bare, "PORT", "80")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_label_is_shown()
    {
        With(
            """
            The label team of stage 'final' is blue, and should be red.

              Dockerfile, line 7
                7 | LABEL team=blue

            Remedy: set it: LABEL team=... ([Label("team", ...)]).
            """,
            () => DockerfileAssert.HasLabel(Image, "team", "red"));
        With(
            """
            Stage 0 (FROM scratch) has no label team.

              Dockerfile, line 1
                1 | FROM scratch

            Remedy: set it: LABEL team=... ([Label("team", ...)]).
            """,
            () => DockerfileAssert.HasLabel(Bare, "team"));
    }

    [Fact]
    public void A_health_check_that_is_switched_off_is_none()
    {
        With(
            """
            Stage 0 (FROM scratch) has no health check.

              Dockerfile, line 2
                2 | HEALTHCHECK NONE

            Remedy: add HEALTHCHECK CMD ["..."] ([Healthcheck(...)]).
            """,
            () => DockerfileAssert.HasHealthcheck(Dockerfile("FROM scratch", "HEALTHCHECK NONE")));
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasHealthcheck(Bare));
    }

    [Fact]
    public void Layers_are_those_of_the_stages_that_are_continued() => With(
        """
        Stage 'final' adds 2 layers, and may add 1.

          Dockerfile, line 3
            3 | WORKDIR /app
          Dockerfile, line 6
            6 | COPY . .

        Remedy: join what belongs together: RUN a && b ([Run("a", "b")]), COPY a b dir/.
        """,
        () => DockerfileAssert.HasAtMostLayers(Image, 1));

    [Fact]
    public void A_stage_that_BuildKit_refuses_has_no_image() => Assert.StartsWith(
        "BuildKit refuses Dockerfile.\n\n  Dockerfile, line 2: ",
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.RunsAsNonRoot(Dockerfile("FROM scratch", "EXPOSE eighty"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("app")]
    [InlineData("1000:0")]
    [InlineData("1000:root")]
    public void Another_user_may_be_in_the_group_of_root(string user) => DockerfileAssert.RunsAsNonRoot(Dockerfile("FROM alpine:3.20", $"USER {user}"));

    [Fact]
    public void A_user_that_depends_on_the_base_image_is_not_known() => With(
        """
        Stage 0 (FROM aspnet:8.0) leaves it open. User is another if the base image sets 'APP_UID', and the config of the image 'aspnet:8.0' is not known.

          Dockerfile, line 1
            1 | FROM aspnet:8.0
          Dockerfile, line 2
            2 | USER $APP_UID

        Remedy: say it in the Dockerfile, or give the image's config: BuildSettings.BaseImages, DockerInspect.Parse.
        """,
        () => DockerfileAssert.RunsAsNonRoot(Dockerfile("FROM aspnet:8.0", "USER $APP_UID")));

    [Fact]
    public void What_an_ONBUILD_does_is_shown_where_it_stands() => With(
        """
        Stage 'final' runs as root: its last USER is root.

          Dockerfile, line 3
            3 | USER 1000
          Dockerfile, line 2, executed by the FROM of stage 'final'
            2 | ONBUILD USER root

        Remedy: end it with a USER that is not root, by number where Kubernetes checks it: USER 1000 ([User("1000")]).
        """,
        () => DockerfileAssert.RunsAsNonRoot(Dockerfile("FROM alpine:3.20 AS base", "ONBUILD USER root", "USER 1000", "FROM base AS final")));

    [Fact]
    public void A_range_of_ports_is_all_of_them()
    {
        var image = Dockerfile("FROM scratch", "EXPOSE 8000-8010 53/UDP");

        DockerfileAssert.ExposesPorts(image, "8000-8010", "53/UDP");
        Assert.StartsWith(
            "Stage 0 (FROM scratch) does not expose 8011/tcp: it exposes 53/udp, 8000/tcp, 8001/tcp, 8002/tcp, 8003/tcp, 8004/tcp, 8005/tcp, 8006/tcp, 8007/tcp, 8008/tcp and 2 more.",
            Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.ExposesPorts(image, "8009-8011")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DockerfileAssert.ExposesPorts(image, "http"));
        Assert.Throws<ArgumentException>(() => DockerfileAssert.ExposesPorts(image, Array.Empty<int>()));
    }

    [Fact]
    public void A_build_argument_or_a_base_image_can_be_given_to_each_question()
    {
        var image = Dockerfile("FROM nginx:1", "ARG PORT", "ARG TEAM", "EXPOSE $PORT", "LABEL team=$TEAM");
        var settings = new BuildSettings
        {
            Args = { ["PORT"] = "81", ["TEAM"] = "blue" },
            BaseImages = BaseImages.None.With("nginx:1", new() { Config = new() { ExposedPorts = ["80/tcp"], Healthcheck = new() { Test = ["CMD", "true"] } } }),
        };

        DockerfileAssert.ExposesPorts(image, settings, 80, 81);
        DockerfileAssert.ExposesPorts(image, settings, "80/tcp");
        DockerfileAssert.HasLabel(image, "team", "blue", settings);
        DockerfileAssert.HasHealthcheck(image, settings);
        DockerfileAssert.HasAtMostLayers(image, 0, settings);
    }

    [Fact]
    public void An_argument_of_a_health_check_does_not_switch_it_off() =>
        DockerfileAssert.HasHealthcheck(Dockerfile("FROM scratch", "HEALTHCHECK CMD [\"check\", \"NONE\"]"));
}
