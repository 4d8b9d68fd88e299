namespace Multistage.Tests.Evaluation;

/// <summary>What is not known because a base image's config is not known.</summary>
public class UnknownTests
{
    private static readonly ImageConfig Config = new DockerfileDefinition("""
        FROM python:3.12-slim
        ENV A=1 PATH=/opt/bin:$PATH PORT=8080
        ARG NAME
        WORKDIR app
        LABEL a=$A lang=$LANG name=${NAME:-x}
        EXPOSE $PORT
        CMD ["python"]
        """).Stages[0].Config;

    [Fact]
    public void What_the_file_says_is_known()
    {
        Assert.Equal("1", Config.Env["A"]);
        Assert.Equal("1", Config.Labels["a"]);
        Assert.Equal(["python"], Config.Cmd);
        Assert.Contains("8080/tcp", Config.ExposedPorts);
        Assert.True(Config.IsKnown(nameof(ImageConfig.Cmd)));
        Assert.Empty(Config.OnBuild);
    }

    [Fact]
    public void What_the_image_says_is_not()
    {
        var error = Assert.Throws<UnknownConfigException>(() => Config.User);
        Assert.Equal(
            "User is what the image 'python:3.12-slim' says, whose config is not known: give it with BuildSettings.BaseImages, or say it in the Dockerfile.",
            error.Message);
        Assert.Equal(("User", "python:3.12-slim"), (error.Property, error.Image));
        Assert.False(Config.IsKnown(nameof(ImageConfig.User)));
        Assert.False(Config.IsComplete);
        Assert.Throws<UnknownConfigException>(() => Config.Env["LANG"]);
        Assert.Throws<UnknownConfigException>(() => Config.Env.Count);
        Assert.Throws<UnknownConfigException>(() => Config.Labels["other"]);
        Assert.Throws<UnknownConfigException>(() => Config.ExposedPorts.Contains("80/tcp"));
    }

    [Fact]
    public void What_depends_on_the_image_is_not_known_either()
    {
        Assert.Equal(
            "Env[\"PATH\"] is another if the base image sets 'PATH', and the config of the image 'python:3.12-slim' is not known: give it with BuildSettings.BaseImages.",
            Assert.Throws<UnknownConfigException>(() => Config.Env["PATH"]).Message);
        Assert.Throws<UnknownConfigException>(() => Config.Labels["lang"]);
        Assert.Throws<UnknownConfigException>(() => Config.Labels["name"]);
        Assert.Throws<UnknownConfigException>(() => Config.WorkingDir);
    }

    [Fact]
    public void The_shell_of_a_command_is_the_images()
    {
        Assert.Throws<UnknownConfigException>(() => new DockerfileDefinition("FROM a\nCMD run\n").Stages[0].Config.Cmd);
        Assert.Equal(["bash", "-c", "run"], new DockerfileDefinition("FROM a\nSHELL [\"bash\", \"-c\"]\nCMD run\n").Stages[0].Config.Cmd);
    }

    [Fact]
    public void Scratch_is_known() => Assert.True(new DockerfileDefinition("FROM scratch\nENV PATH=/x:$PATH\nUSER 1\n").Stages[0].Config.IsComplete);

    [Fact]
    public void What_the_image_may_mend_is_not_refused()
    {
        var evaluation = new DockerfileDefinition("FROM a\nUSER ${NAME:?}\n").Stages[0].Evaluate(new());
        Assert.False(evaluation.IsRefused);
        Assert.Throws<UnknownConfigException>(() => evaluation.Config.User);
    }

    [Fact]
    public void A_failed_assertion_can_be_read() =>
        Assert.Equal(
            "ImageConfig { Env = [PATH=unknown, A=1, PORT=8080, and what is not known], Cmd = [python], Entrypoint = unknown, WorkingDir = unknown, "
            + "User = unknown, ExposedPorts = [8080/tcp, and what is not known], Volumes = [and what is not known], "
            + "Labels = [a=1, lang=unknown, name=unknown, and what is not known], StopSignal = unknown, Healthcheck = unknown, Shell = unknown }",
            Config.ToString());

    [Fact]
    public void A_property_that_is_none_is_said() => Assert.Throws<ArgumentException>(() => Config.IsKnown("Users"));
}
