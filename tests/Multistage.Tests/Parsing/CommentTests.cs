namespace Multistage.Tests.Parsing;

public class CommentTests
{
    [Fact]
    public void Comments_belong_to_the_instruction_below_them_across_empty_lines()
    {
        var stage = Read("FROM a\n# one\n\n# two\nRUN b\nRUN c\n").Stages[0];

        Assert.Equal(["one", "two"], stage.Instructions[0].Comments);
        Assert.Empty(stage.Instructions[1].Comments);
    }

    [Fact]
    public void A_bare_hash_parts_comments_from_what_follows()
    {
        Assert.Equal(["two"], Read("FROM a\n# one\n#\n# two\nRUN b\n").Stages[0].Instructions[0].Comments);
    }

    [Fact]
    public void The_first_comment_that_a_bare_hash_ends_is_the_header()
    {
        var dockerfile = Read("# syntax=docker/dockerfile:1\n# who made it\n# and how\n#\n# more\n#\n\n# the base\nFROM a\n# no header\n#\nRUN b\n");

        Assert.Equal(["who made it", "and how"], dockerfile.Header);
        Assert.Equal(["the base"], dockerfile.Stages[0].From.Comments);
    }

    [Fact]
    public void Without_a_bare_hash_there_is_no_header()
    {
        var dockerfile = Read("# about a\n\nFROM a\n");

        Assert.Empty(dockerfile.Header);
        Assert.Equal(["about a"], dockerfile.Stages[0].From.Comments);
    }

    [Fact]
    public void Every_comment_line_is_told_with_its_place()
    {
        const string Text = """
            # syntax=docker/dockerfile:1
            #  top

            #
              # about the base
            FROM a
            RUN b && \
            # between

             #
              c # no comment
            COPY <<EOF /f
            # no comment either
            EOF
            #end
            """;
        var syntax = DockerfileParser.Parse(Text).Syntax;

        Assert.Equal(
            [new("top", 2, 1), new(string.Empty, 4, 1), new("about the base", 5, 3), new("between", 8, 1), new(string.Empty, 10, 2), new("end", 15, 1)],
            syntax.Comments);
        Assert.Equal([[], ["between", string.Empty], []], syntax.Instructions.Select(one => one.Comments.Select(comment => comment.Text)));
    }

    [Fact]
    public void After_a_shebang_the_frontend_still_finds_a_directive_and_it_is_no_comment()
    {
        Assert.Equal([new("!/usr/bin/env x", 1, 1), new("y", 3, 1)], DockerfileParser.Parse("#!/usr/bin/env x\n# syntax=a\n#y\nFROM b").Syntax.Comments);
    }

    private static Dockerfile Read(string text) => DockerfileParser.Parse(text).GetDockerfile();
}
