namespace Multistage.Tests.Evaluation;

/// <summary>What instructions make of an image's config.</summary>
public class ConfigTests
{
    [Fact]
    public void Everything_an_image_says_can_be_asked_for()
    {
        var config = Evaluated.Config("""
            FROM alpine
            ENV A=1 B="two words"
            WORKDIR /app
            WORKDIR sub
            USER 1000:1000
            EXPOSE 8080 53/udp
            VOLUME /data
            LABEL org.example.name="the api"
            STOPSIGNAL SIGINT
            SHELL ["/bin/ash", "-c"]
            HEALTHCHECK --interval=30s --retries=3 CMD wget -q localhost
            ONBUILD RUN make
            ENTRYPOINT ["/bin/api"]
            CMD serve --now
            """);

        Assert.Equal("two words", config.Env["B"]);
        Assert.Equal(["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "A=1", "B=two words"], config.Env);
        Assert.Equal("/app/sub", config.WorkingDir);
        Assert.Equal("1000:1000", config.User);
        Assert.Equal(["53/udp", "8080/tcp"], config.ExposedPorts);
        Assert.Contains("/data", config.Volumes);
        Assert.Equal("the api", config.Labels["org.example.name"]);
        Assert.Equal("SIGINT", config.StopSignal);
        Assert.Equal(["/bin/ash", "-c"], config.Shell);
        Assert.Equal(["CMD-SHELL", "wget -q localhost"], config.Healthcheck!.Test);
        Assert.Equal(TimeSpan.FromSeconds(30), config.Healthcheck.Interval);
        Assert.Equal(["RUN make"], config.OnBuild);
        Assert.Equal(["/bin/api"], config.Entrypoint);
        Assert.Equal(["/bin/ash", "-c", "serve --now"], config.Cmd);
    }

    [Fact]
    public void What_nobody_sets_is_empty()
    {
        var config = Evaluated.Config("FROM scratch\n");
        Assert.Equal(new ImageConfig { Env = config.Env, WorkingDir = "/" }, config);
        Assert.Null(config.Healthcheck);
        Assert.Null(config.Env["A"]);
        Assert.Null(config.Labels["a"]);
    }

    [Fact]
    public void Two_files_that_make_the_same_image_have_equal_ones() =>
        Assert.Equal(
            Evaluated.Image("FROM a\nARG B=2\nENV A=${B}\nLABEL x=1 y=2\n"),
            Evaluated.Image("FROM a\nARG B=2\nENV A=$B\nLABEL x='1' y=2\n"));

    [Theory]
    [InlineData("FROM a\nENTRYPOINT [\"e\"]\nCMD [\"c\"]\n", "c")]
    [InlineData("FROM a\nCMD [\"c\"]\nENTRYPOINT [\"e\"]\n", "c")]
    [InlineData("FROM a\nENTRYPOINT [\"e\"]\n", "")]
    [InlineData("FROM a AS b\nCMD [\"c\"]\nFROM b\nENTRYPOINT [\"e\"]\n", "")]
    public void An_entrypoint_takes_the_command_of_the_base_away(string text, string command) =>
        Assert.Equal(command, string.Join(' ', Evaluated.Config(text).Cmd));

    [Fact]
    public void An_argument_hides_a_variable_from_the_instructions_and_not_from_the_image()
    {
        const string stage = "FROM a AS b\nENV A=env\nARG A=arg\nLABEL here=$A\n";
        Assert.Equal(("arg", "env"), (Evaluated.Config(stage).Labels["here"], Evaluated.Config(stage).Env["A"]));
        Assert.Equal("env", Evaluated.Config(stage + "FROM b\nLABEL there=$A\n").Labels["there"]);
    }

    [Fact]
    public void A_stage_runs_the_triggers_of_the_one_it_continues()
    {
        const string text = "FROM a AS parent\nONBUILD ENV FROM_PARENT=$NAME\nENV NAME=x\nFROM parent AS child\nFROM child\n";
        var definition = new DockerfileDefinition(text);
        Assert.Equal(["ENV FROM_PARENT=$NAME"], definition["parent"].Config.OnBuild);
        Assert.Equal("x", definition["child"].Config.Env["FROM_PARENT"]);
        Assert.Empty(definition["child"].Config.OnBuild);
        Assert.Equal("x", definition.Stages[^1].Config.Env["FROM_PARENT"]);
    }

    [Fact]
    public void The_history_is_what_docker_history_shows()
    {
        var image = Evaluated.Image("""
            FROM a
            ARG VERSION=1
            RUN make $VERSION
            COPY --chown=1000 a b /app/
            RUN <<EOF
            one
            EOF
            CMD ["run", "a \"b\""]
            """);
        Assert.Equal(
            [
                new HistoryEntry("ARG VERSION=1", EmptyLayer: true),
                new HistoryEntry("RUN |1 VERSION=1 /bin/sh -c make $VERSION # buildkit", EmptyLayer: false),
                new HistoryEntry("COPY --chown=1000 a b /app/ # buildkit", EmptyLayer: false),
                new HistoryEntry("RUN |1 VERSION=1 /bin/sh -c one\n # buildkit", EmptyLayer: false),
                new HistoryEntry("CMD [\"run\" \"a \\\"b\\\"\"]", EmptyLayer: true),
            ],
            image.History);
    }
}
