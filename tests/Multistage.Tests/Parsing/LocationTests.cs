namespace Multistage.Tests.Parsing;

public class LocationTests
{
    private const string Text = """
        # syntax=docker/dockerfile:1 more
        ARG VERSION=1

        FROM alpine:${VERSION} as build
        # what it is for
        Run --network=none \
            --mount=type=cache,target=/x \
            # a comment
            make

        COPY <<A <<B /files/
        a
        A
        b
        B
        """;

    private readonly DockerfileParseResult _result = DockerfileParser.Parse(Text);

    [Fact]
    public void Instructions_stand_in_the_order_of_the_file()
    {
        Assert.Equal(
            [new(-1, 0), new(0, -1), new(0, 0), new(0, 1)],
            _result.Syntax.Instructions.Select(instruction => instruction.Position));
        Assert.Equal([(2, 2), (4, 4), (6, 9), (11, 15)], _result.Syntax.Instructions.Select(one => (one.Line, one.EndLine)));
    }

    [Fact]
    public void An_instruction_of_the_model_is_found_in_the_text()
    {
        var copy = _result.Syntax.Find(new(0, 1))!;

        Assert.Equal("COPY <<A <<B /files/", copy.Text);
        Assert.Equal(11, copy.LastContinuationLine);
        Assert.Null(_result.Syntax.Find(new(0, 2)));
    }

    [Fact]
    public void Flags_are_found_on_their_lines()
    {
        var flags = _result.Syntax.Find(new(0, 0))!.Flags;

        Assert.Equal(["network", "mount"], flags.Select(flag => flag.Name));
        Assert.Equal([(6, 5, 6, 19), (7, 5, 7, 33)], flags.Select(flag => (flag.Line, flag.Column, flag.EndLine, flag.EndColumn)));
    }

    [Fact]
    public void Keywords_and_words_are_told_as_they_are_written()
    {
        var from = _result.Syntax.Find(new(0, InstructionPosition.FromInstruction))!;

        Assert.Equal(["alpine:${VERSION}", "as", "build"], from.Words);
        Assert.Equal("Run", _result.Syntax.Find(new(0, 0))!.Keyword);
    }

    [Fact]
    public void A_directive_is_told_whole_while_the_model_has_what_counts()
    {
        Assert.Equal(new("syntax", "docker/dockerfile:1 more", 1), Assert.Single(_result.Syntax.Directives));
        Assert.Equal("docker/dockerfile:1", _result.GetDockerfile().Directives.Syntax);
    }

    [Fact]
    public void Of_a_text_that_is_refused_the_right_instructions_are_told()
    {
        var result = DockerfileParser.Parse("FROM a\nFOO\nRUN b\n");

        Assert.Equal(["FROM", "RUN"], result.Syntax.Instructions.Select(instruction => instruction.Keyword));
    }
}
