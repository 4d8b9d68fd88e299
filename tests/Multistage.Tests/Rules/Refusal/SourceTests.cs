namespace Multistage.Tests;

public class SourceTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("BUILD")]
    [InlineData("0")]
    [InlineData("+0")]
    [InlineData("busybox:1.36")]
    [InlineData("scratch")]
    public void A_stage_above_and_an_image_can_be_copied_from(string from) => Judge.Accepts(Final(from));

    [Fact]
    public void What_is_no_image_is_refused() => Judge.Refuses("DF0112", "From", Final("Not/A:Valid:Name"));

    [Fact]
    public void A_mount_from_what_is_no_image_is_refused() =>
        Judge.Refuses("DF0112", "Mounts", Judge.Run("type=bind,from=base$,target=/m"));

    [Theory]
    [InlineData("$STAGE")]
    [InlineData("'build'")]
    public void A_variable_is_refused(string from) => Judge.Refuses("DF0113", "From", Final(from));

    [Theory]
    [InlineData("-1")]
    [InlineData("7")]
    public void A_number_that_no_stage_has_is_refused(string from) => Judge.Refuses("DF0114", "From", Final(from));

    [Fact]
    public void An_image_that_was_named_before_has_a_number_too() =>
        Judge.Accepts(new Copy(["a"], "/") { From = "busybox" }, new Copy(["b"], "/") { From = "1" });

    [Fact]
    public void A_stage_cannot_copy_from_itself()
    {
        Judge.Refuses("DF0115", "From", Judge.File(Judge.Stage("scratch", "me", new Copy(["a"], "/") { From = "me" })));
        Judge.Refuses("DF0115", "Mounts", Judge.File(Judge.Stage("scratch", "me", Judge.Run("from=me,target=/m"))));
    }

    [Fact]
    public void Stages_cannot_copy_from_each_other() => Judge.Refuses("DF0115", "From", Judge.File(
        Judge.Stage("scratch", "a", new Copy(["x"], "/") { From = "b" }),
        Judge.Stage("scratch", "b", new Copy(["x"], "/") { From = "a" }),
        Judge.Stage("scratch", null)));

    [Fact]
    public void A_later_stage_cannot_be_copied_from() => Judge.Refuses("DF0116", "From", Judge.File(
        Judge.Stage("scratch", "a", new Copy(["x"], "/") { From = "b" }),
        Judge.Stage("scratch", "b")));

    [Fact]
    public void What_is_wrong_in_a_stage_does_not_break_the_builds_of_others()
    {
        var file = Judge.File(Judge.Stage("scratch", "a", new Copy(["x"], "/") { From = "b" }), Judge.Stage("scratch", "b"));
        Assert.Single(RefusalRules.Check(file, 0));
        Assert.Empty(RefusalRules.Check(file, 1));
    }

    [Fact]
    public void A_trigger_breaks_the_builds_alone_that_run_it()
    {
        var file = DockerfileParser.Parse("FROM scratch AS a\nONBUILD COPY --from=bus[ybox /bin/sh /\nFROM a\nFROM scratch").GetDockerfile();
        Assert.Empty(RefusalRules.Check(file, 0));
        Assert.Single(RefusalRules.Check(file, 1));
        Assert.Empty(RefusalRules.Check(file, 2));
    }

    [Fact]
    public void A_circle_breaks_every_build()
    {
        var file = Judge.File(Judge.Stage("scratch", "a", new Copy(["x"], "/") { From = "a" }), Judge.Stage("scratch", "b"));
        Assert.Single(RefusalRules.Check(file, 1));
    }

    [Fact]
    public void A_stage_that_is_not_there_cannot_be_asked_about() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RefusalRules.Check(Judge.File(new Workdir("/")), 1));

    private static Dockerfile Final(string from) => Judge.File(
        Judge.Stage("scratch", "build"),
        Judge.Stage("scratch", null, new Copy(["a"], "/") { From = from }));
}
