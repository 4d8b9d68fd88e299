namespace Multistage.Tests.Building;

public class StageBuilderTests
{
    private static readonly Dockerfile Sample = new()
    {
        Stages = EquatableArray.Of(new Stage(new From("python:3.12") { As = "final", Platform = "linux/amd64" })
        {
            Instructions = EquatableArray.Of<Instruction>(
                Workdir.Of("/app"), Run.Shell("apt-get update"), Copy.Files(".", "."), Run.Shell("pip install flask"), Cmd.Exec("python")),
        }),
    };

    [Fact]
    public void What_is_named_after_an_instruction_adds_it_at_the_end() => Assert.Equal(
        """
        FROM scratch
        ADD a b /dest/
        ARG TAG
        ARG TAG="a b"
        CMD ["a", "b"]
        COPY a /dest
        COPY --from=final /a /dest
        ENTRYPOINT ["a"]
        ENV KEY="a b"
        EXPOSE 80 53/udp
        EXPOSE 8080
        HEALTHCHECK CMD ["a"]
        LABEL key=value
        ONBUILD USER 1
        RUN a && b
        SHELL ["/bin/bash", "-c"]
        STOPSIGNAL SIGTERM
        USER app:app
        VOLUME /data
        WORKDIR /app

        """,
        Render(new Dockerfile { Stages = EquatableArray.Of(new Stage(new From("scratch"))) }, stage => stage
            .Add("a", "b", "/dest/")
            .Arg("TAG")
            .Arg("TAG", "a b")
            .Cmd("a", "b")
            .Copy("a", "/dest")
            .CopyFrom("final", "/a", "/dest")
            .Entrypoint("a")
            .Env("KEY", "a b")
            .Expose("80", "53/udp")
            .Expose(8080)
            .Healthcheck("a")
            .Label("key", "value")
            .OnBuild(User.Of("1"))
            .Run("a", "b")
            .Shell("/bin/bash", "-c")
            .StopSignal("SIGTERM")
            .User("app:app")
            .Volume("/data")
            .Workdir("/app")));

    [Fact]
    public void There_is_a_method_for_every_instruction()
    {
        var methods = typeof(StageBuilder).GetMethods().Select(method => method.Name);
        var kinds = typeof(Instruction).Assembly.GetTypes().Where(type => type.BaseType == typeof(Instruction)).Select(type => type.Name);
        Assert.Equal(["Maintainer"], kinds.Except(methods));
    }

    [Fact]
    public void The_file_decides_which_character_escapes()
    {
        var dockerfile = Sample with { Directives = new() { Escape = '`' } };
        Assert.Equal(@"""C:\Program Files""", Change(dockerfile, stage => stage.Env("HOME", @"C:\Program Files")).OfType<Env>().Single().Value("HOME"));
    }

    [Fact]
    public void Copy_takes_a_source_and_a_destination_at_least() =>
        Assert.Throws<ArgumentException>(() => Change(Sample, stage => stage.Copy("a")));

    [Fact]
    public void From_keeps_the_name_and_the_platform() => Assert.Equal(
        new From("python:3.13") { As = "final", Platform = "linux/amd64" },
        new DockerfileBuilder(Sample).Stage("final", stage => stage.From("python:3.13")).Build().Stages[0].From);

    [Fact]
    public void Before_is_before_the_first_and_after_is_after_the_last() => Assert.Equal(
        ["WORKDIR", "USER", "RUN", "COPY", "RUN", "LABEL", "CMD"],
        Change(Sample, stage => stage.Before<Run>(User.Of("1")).After<Run>(Label.Set("a", "b"))).Select(instruction => instruction.Keyword));

    [Fact]
    public void A_condition_narrows_what_is_looked_for() => Assert.Equal(
        ["WORKDIR", "RUN", "LABEL", "COPY", "USER", "RUN", "CMD"],
        Change(Sample, stage => stage
            .Before<Run>(run => run.Mentions("pip"), User.Of("1"))
            .After<Run>(run => run.Mentions("apt-get"), Label.Set("a", "b"))).Select(instruction => instruction.Keyword));

    [Fact]
    public void Several_instructions_keep_their_order() => Assert.Equal(
        ["USER", "LABEL", "WORKDIR", "RUN", "COPY", "RUN", "CMD"],
        Change(Sample, stage => stage.InsertAt(0, User.Of("1"), Label.Set("a", "b"))).Select(instruction => instruction.Keyword));

    [Fact]
    public void Replace_changes_every_instruction_of_a_kind() => Assert.Equal(
        ["apt-get update -q", "pip install flask -q"],
        Change(Sample, stage => stage.Replace<Run>(run => Run.Shell(((ShellForm)run.Command).Text + " -q")))
            .OfType<Run>().Select(run => ((ShellForm)run.Command).Text));

    [Fact]
    public void Replace_changes_those_that_meet_a_condition() => Assert.Equal(
        ["WORKDIR", "USER", "COPY", "RUN", "CMD"],
        Change(Sample, stage => stage.Replace<Run>(run => run.Mentions("apt"), _ => User.Of("1"))).Select(instruction => instruction.Keyword));

    [Fact]
    public void Remove_takes_all_of_a_kind_or_those_that_meet_a_condition()
    {
        Assert.Equal(["WORKDIR", "COPY", "CMD"], Change(Sample, stage => stage.Remove<Run>()).Select(instruction => instruction.Keyword));
        Assert.Equal(["WORKDIR", "RUN", "COPY", "CMD"], Change(Sample, stage => stage.Remove<Run>(run => run.Mentions("pip"))).Select(instruction => instruction.Keyword));
    }

    [Fact]
    public void What_is_not_found_is_named()
    {
        AssertNotFound("There is no HEALTHCHECK in stage 'final'.", stage => stage.Before<Healthcheck>(User.Of("1")));
        AssertNotFound("There is no HEALTHCHECK in stage 'final'.", stage => stage.After<Healthcheck>(User.Of("1")));
        AssertNotFound("There is no HEALTHCHECK in stage 'final'.", stage => stage.Remove<Healthcheck>());
        AssertNotFound("There is no RUN that meets the condition in stage 'final'.", stage => stage.Replace<Run>(run => run.Mentions("npm"), run => run));
    }

    [Fact]
    public void A_position_beyond_the_end_is_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Change(Sample, stage => stage.InsertAt(6, User.Of("1"))));
        Assert.StartsWith("stage 'final' has 5 instructions.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_instruction_can_be_null()
    {
        Assert.Throws<ArgumentNullException>(() => Change(Sample, stage => stage.Append(User.Of("1"), null!)));
        Assert.Throws<InvalidOperationException>(() => Change(Sample, stage => stage.Replace<Run>(_ => null!)));
    }

    private static void AssertNotFound(string message, Action<StageBuilder> change) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Change(Sample, change)).Message);

    private static EquatableArray<Instruction> Change(Dockerfile dockerfile, Action<StageBuilder> change) =>
        new DockerfileBuilder(dockerfile).Stage(0, change).Build().Stages[0].Instructions;

    private static string Render(Dockerfile dockerfile, Action<StageBuilder> change) =>
        new DockerfileBuilder(dockerfile).Stage(0, change).Render();
}
