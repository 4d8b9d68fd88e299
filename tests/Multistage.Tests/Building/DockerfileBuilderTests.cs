namespace Multistage.Tests.Building;

public class DockerfileBuilderTests
{
    private static readonly Dockerfile Sample = new()
    {
        GlobalArgs = EquatableArray.Of(Arg.Declare("TAG", "3.12"), Arg.Declare("MIRROR")),
        Stages = EquatableArray.Of(
            new Stage(From.Of("python:$TAG", "build")) { Instructions = EquatableArray.Of<Instruction>(Arg.Declare("TAG"), Arg.Declare("MODE", "debug")) },
            new Stage(From.Of("python:$TAG", "final"))
            {
                Instructions = EquatableArray.Of<Instruction>(Arg.Declare("TAG", "own"), Arg.Declare("MODE"), Copy.FromStage("0", "/a", "/b"), Copy.FromStage("build", "/c", "/d")),
            }),
    };

    [Fact]
    public void A_builder_that_is_told_nothing_changes_nothing() => Assert.Equal(Sample, new DockerfileBuilder(Sample).Build());

    [Fact]
    public void A_builder_never_changes_what_it_started_from()
    {
        var before = Sample.Render();
        new DockerfileBuilder(Sample).Arg("TAG", "1").Stage("final", stage => stage.Remove<Copy>()).AddStage(new From("a"));
        Assert.Equal(before, Sample.Render());
    }

    [Fact]
    public void A_global_argument_is_changed_where_stages_inherit_it_from_and_where_they_do_not()
    {
        var changed = new DockerfileBuilder(Sample).Arg("TAG", "3.13").Build();
        Assert.Equal(new ArgDeclaration("TAG", "3.13"), changed.GlobalArgs[0].Declarations.Single());
        Assert.Equal(["TAG", "MODE=debug"], Declarations(changed.Stages[0]));
        Assert.Equal(["TAG=3.13", "MODE"], Declarations(changed.Stages[1]));
    }

    [Fact]
    public void An_argument_of_stages_alone_is_changed_in_each_of_them()
    {
        var changed = new DockerfileBuilder(Sample).Arg("MODE", "release").Build();
        Assert.Equal(["TAG", "MODE=release"], Declarations(changed.Stages[0]));
        Assert.Equal(["TAG=own", "MODE=release"], Declarations(changed.Stages[1]));
    }

    [Fact]
    public void A_default_is_quoted_where_it_is_not_one_word()
    {
        var builder = new DockerfileBuilder(Sample);
        Assert.Equal("\"a b\"", builder.Arg("MIRROR", "a b").Build().GlobalArgs[1].Declarations[0].Default);
        Assert.Equal("${TAG}", builder.Arg("MIRROR", "${TAG}").Build().GlobalArgs[1].Declarations[0].Default);
        Assert.Null(builder.Arg("MIRROR", null).Build().GlobalArgs[1].Declarations[0].Default);
    }

    [Fact]
    public void An_argument_that_is_declared_nowhere_is_named() => Assert.StartsWith(
        "There is no ARG 'tag' in this Dockerfile.",
        Assert.Throws<ArgumentException>(() => new DockerfileBuilder(Sample).Arg("tag", "1")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_stage_that_does_not_exist_is_named_with_those_that_do() => Assert.StartsWith(
        "There is no stage 'test', only 'build', 'final'.",
        Assert.Throws<ArgumentException>(() => new DockerfileBuilder(Sample).Stage("test", _ => { })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_stage_is_added_at_the_end()
    {
        var changed = new DockerfileBuilder(Sample).AddStage(From.Of("final", "debug"), stage => stage.User("root")).Build();
        Assert.Equal(["build", "final", "debug"], changed.Stages.Select(stage => stage.Name));
        Assert.Equal([User.Of("root")], changed.Stages[2].Instructions);
    }

    [Fact]
    public void A_stage_that_is_added_before_another_moves_the_numbers_of_those_behind_it()
    {
        var changed = new DockerfileBuilder(Sample).AddStageBefore("Build", From.Of("alpine", "tools"), stage => stage.Copy("a", "b")).Build();
        Assert.Equal(["tools", "build", "final"], changed.Stages.Select(stage => stage.Name));
        Assert.Equal(["1", "build"], changed.Stages[2].Instructions.OfType<Copy>().Select(copy => copy.From));
    }

    [Fact]
    public void A_stage_keeps_its_number_where_another_is_added_behind_it()
    {
        var changed = new DockerfileBuilder(Sample).AddStageBefore("final", From.Of("alpine", "tools")).Build();
        Assert.Equal(["0", "build"], changed.Stages[2].Instructions.OfType<Copy>().Select(copy => copy.From));
    }

    [Fact]
    public void The_stages_of_the_start_are_found_by_their_positions_whatever_is_added()
    {
        var changed = new DockerfileBuilder(Sample).AddStageBefore("build", From.Of("alpine")).Stage(1, stage => stage.User("1")).Build();
        Assert.Equal(User.Of("1"), changed.Stages[2].Instructions.Last());
    }

    [Fact]
    public void Two_stages_cannot_have_one_name() => Assert.StartsWith(
        "There is a stage 'FINAL' already.",
        Assert.Throws<ArgumentException>(() => new DockerfileBuilder(Sample).AddStage(From.Of("a", "FINAL"))).Message,
        StringComparison.Ordinal);

    private static IEnumerable<string> Declarations(Stage stage) => stage.Instructions.OfType<Arg>()
        .SelectMany(arg => arg.Declarations)
        .Select(declaration => declaration.Default is null ? declaration.Name : $"{declaration.Name}={declaration.Default}");
}
