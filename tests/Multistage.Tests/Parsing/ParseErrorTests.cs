namespace Multistage.Tests.Parsing;

public class ParseErrorTests
{
    [Theory]
    [InlineData("COPY --chown=a --chown=b a /b", "Chown", 16)]
    [InlineData("COPY --link=maybe a /b", "Link", 6)]
    [InlineData("COPY --chmod a /b", "Chmod", 6)]
    [InlineData("COPY a", "Destination", 1)]
    [InlineData("COPY a <<EOF\nEOF", "Destination", 1)]
    [InlineData("COPY [\"a\", 1]", "Sources", 6)]
    [InlineData("COPY --nothing=1 a /b", null, 6)]
    [InlineData("ADD --unpack=1 a /b", "Unpack", 5)]
    [InlineData("RUN --network=bridge a", "Network", 5)]
    [InlineData("RUN --security=none a", "Security", 5)]
    [InlineData("RUN --network=none --mount=from=$A,target=/x a", "Mounts", 20)]
    [InlineData("RUN --mount=\"a=\\\"b\" a", "Mounts", 5)]
    [InlineData("RUN --device=a,b a", "Devices", 5)]
    [InlineData("RUN <<EOF", "Heredocs", 1)]
    [InlineData("RUN [null]", "Command", 5)]
    [InlineData("HEALTHCHECK --interval=5 CMD a", "Interval", 1)]
    [InlineData("HEALTHCHECK --timeout=1us CMD a", "Timeout", 1)]
    [InlineData("HEALTHCHECK --start-period=x CMD a", "StartPeriod", 1)]
    [InlineData("HEALTHCHECK --start-interval=-1s CMD a", "StartInterval", 1)]
    [InlineData("HEALTHCHECK --retries=-1 CMD a", "Retries", 1)]
    [InlineData("HEALTHCHECK NONE a", "Command", 18)]
    [InlineData("ENV A", "Pairs", 5)]
    [InlineData("ENV A=1 B", "Pairs", 9)]
    [InlineData("ARG A =1", "Declarations", 7)]
    [InlineData("EXPOSE", "Ports", 1)]
    [InlineData("USER", "Name", 1)]
    [InlineData("WORKDIR", "Path", 1)]
    [InlineData("STOPSIGNAL", "Signal", 1)]
    [InlineData("VOLUME [\"\"]", "Paths", 1)]
    [InlineData("SHELL bash", "Arguments", 1)]
    [InlineData("FROM a AS 1b", "As", 11)]
    [InlineData("FROM --platform=a --platform=b c", "Platform", 19)]
    [InlineData("FROM a b", "Image", 1)]
    [InlineData("ONBUILD FROM a", "Expression", 9)]
    [InlineData("ONBUILD FROM\u0085 a", "Expression", 9)]
    [InlineData("MAKE it", null, 1)]
    public void An_error_names_the_property_and_the_column(string instruction, string? argument, int column)
    {
        var error = DockerfileParser.Parse($"FROM a\n{instruction}\n").Error;

        Assert.Equal((argument, 2, column), (error!.Argument, error.Line, error.Column));
    }

    [Fact]
    public void An_error_on_a_continuation_line_names_that_line()
    {
        var error = DockerfileParser.Parse("FROM a\nENV A=1 \\\n    # b\n    B=2 \\\n    C\n").Error;

        Assert.Equal((5, 5), (error!.Line, error.Column));
    }

    [Fact]
    public void A_line_that_cannot_be_read_comes_before_a_wrong_instruction_above_it()
    {
        Assert.Equal(3, DockerfileParser.Parse("FROM a\nFOO\nENV b\n").Error!.Line);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("# only a comment\n\n", 2)]
    [InlineData("# escape=x\nFROM a", 1)]
    [InlineData("# escape=`\n# escape=`\nFROM a", 2)]
    [InlineData("# a\nRUN b", 2)]
    public void An_error_of_the_file_names_a_line_too(string text, int line)
    {
        Assert.Equal(line, DockerfileParser.Parse(text).Error!.Line);
    }

    [Fact]
    public void A_text_that_is_known_to_be_right_need_not_be_asked_for_errors()
    {
        Assert.Single(DockerfileParser.Parse("FROM a").GetDockerfile().Stages);
        Assert.Contains("(1,1)", Assert.Throws<FormatException>(DockerfileParser.Parse("RUN a").GetDockerfile).Message, StringComparison.Ordinal);
    }
}
