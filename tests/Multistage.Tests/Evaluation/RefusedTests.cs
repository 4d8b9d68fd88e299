namespace Multistage.Tests.Evaluation;

/// <summary>A stage that BuildKit refuses to build has no image.</summary>
public class RefusedTests
{
    private const string Text = "FROM a AS good\nFROM a AS bad\nRUN x\nEXPOSE 99999\nFROM good\nCOPY --from=bad a b\n";

    private static readonly DockerfileDefinition Definition = new(Text);

    [Fact]
    public void Asking_for_it_says_what_is_refused_and_where()
    {
        var error = Assert.Throws<BuildRefusedException>(() => Definition["bad"].Config);
        Assert.Equal(
            "BuildKit refuses to build stage 'bad':\nEXPOSE, instruction 2 of stage 'bad': '99999' cannot be exposed: "
            + "a port is a number from 0 to 65535, or a range such as 8000-8010 (DF0130)",
            error.Message);
        Assert.Equal(new InstructionPosition(1, 1), Assert.Single(error.Refusals).Position);
    }

    [Fact]
    public void A_stage_that_needs_it_is_refused_too_and_others_are_not()
    {
        Assert.Throws<BuildRefusedException>(() => Definition.Stages[2].Image);
        Assert.False(Definition["good"].Evaluate(new()).IsRefused);
    }

    [Fact]
    public void An_argument_can_mend_it()
    {
        const string text = "ARG BASE\nFROM ${BASE:?}\nUSER ${NAME?no name}\n";
        Assert.Throws<BuildRefusedException>(() => new DockerfileDefinition(text).Stages[0].Config);
        var settings = new BuildSettings { Args = { ["BASE"] = "scratch" } };
        Assert.Equal([new InstructionPosition(0, 0)], new DockerfileDefinition(text).Stages[0].Evaluate(settings).Refusals.Select(finding => finding.Position!.Value));
        Assert.Equal("FROM of stage 0: ", Message(text)[^1][.."FROM of stage 0: ".Length]);
    }

    private static string[] Message(string text) =>
        Assert.Throws<BuildRefusedException>(() => new DockerfileDefinition(text).Stages[0].Config).Message.Split('\n')[..2];
}
