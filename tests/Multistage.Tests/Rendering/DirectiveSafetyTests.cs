namespace Multistage.Tests.Rendering;

/// <summary>No comment becomes a parser directive.</summary>
public class DirectiveSafetyTests
{
    [Theory]
    [InlineData("escape=`")]
    [InlineData("syntax=evil/frontend")]
    [InlineData("Check = skip=all")]
    public void A_comment_at_the_top_stays_a_comment(string comment)
    {
        var header = new Dockerfile { Header = [comment], Stages = [new(From.Of("scratch"))] };
        var comments = new Dockerfile { Stages = [new(From.Of("scratch") with { Comments = [comment] })] };
        var argument = new Dockerfile { GlobalArgs = [Arg.Declare("A") with { Comments = [comment] }], Stages = [new(From.Of("scratch"))] };

        Assert.All([header, comments, argument], dockerfile => Assert.Equal(dockerfile, Read(dockerfile.Render())));
    }

    [Fact]
    public void A_comment_below_directives_stays_a_comment()
    {
        var dockerfile = new Dockerfile
        {
            Directives = new() { Syntax = "docker/dockerfile:1" },
            Header = ["check=skip=all"],
            Stages = [new(From.Of("scratch"))],
        };

        Assert.Equal(dockerfile, Read(dockerfile.Render()));
    }

    private static Dockerfile Read(string text) => DockerfileParser.Parse(text).GetDockerfile();
}
