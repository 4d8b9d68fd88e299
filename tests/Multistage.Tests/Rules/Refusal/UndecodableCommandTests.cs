using System.Text;

namespace Multistage.Tests;

/// <summary>What a RUN executes must be UTF-8; elsewhere BuildKit makes U+FFFD of what is not.</summary>
public class UndecodableCommandTests
{
    [Theory]
    [InlineData("RUN echo café")]
    [InlineData("RUN echo \\\n  café")]
    [InlineData("RUN <<EOF\necho café\nEOF")]
    [InlineData("RUN cat <<EOF\ncafé\nEOF")]
    [InlineData("RUN echo \uFFFDé")]
    public void A_command_that_is_not_UTF8_is_refused(string instructions) => Assert.Equal(["DF0143"], RefusalsOfLast($"FROM a\n{instructions}\n"));

    [Theory]
    [InlineData("# café")]
    [InlineData("RUN echo \\\n# café\n  x")]
    [InlineData("RUN [\"echo\", \"café\"]")]
    [InlineData("RUN <<EOF\n#!/usr/bin/python3\n# café\nEOF")]
    [InlineData("ENV NAME=café\nRUN echo")]
    [InlineData("LABEL name=café")]
    [InlineData("COPY café /")]
    [InlineData("COPY <<EOF /menu\ncafé\nEOF")]
    [InlineData("CMD echo café")]
    public void Bytes_that_become_U_FFFD_are_accepted(string instructions) => Assert.Equal([], RefusalsOfLast($"FROM a\n{instructions}\n"));

    [Fact]
    public void The_character_U_FFFD_itself_is_accepted() =>
        Assert.Equal([], RefusalsOfLast(DockerfileParser.Parse(Encoding.UTF8.GetBytes("FROM a\nRUN echo \uFFFD\n# é\n"))));

    [Fact]
    public void A_trigger_is_refused_where_it_runs()
    {
        Assert.Equal([], RefusalsOfLast("FROM a\nONBUILD RUN echo café\n"));
        Assert.Equal(["DF0143"], RefusalsOfLast("FROM a AS base\nONBUILD RUN echo café\nFROM base\n"));
    }

    [Fact]
    public void A_stage_that_is_not_built_may_have_one()
    {
        Assert.Equal([], RefusalsOfLast("FROM a AS other\nRUN echo café\nFROM a\nRUN echo\n"));
        Assert.Equal(["DF0143"], RefusalsOfLast("FROM a AS other\nRUN echo café\nFROM a\nCOPY --from=other /x /\n"));
    }

    [Theory]
    [InlineData("FROM a\nRUN <<#é\nfoo\n#è\nRUN y\nRUN x\n#é\n")]
    [InlineData("FROM a\nCOPY <<#é /x\nfoo\n#è\nFROM b\nRUN xé\n#é\n")]
    public void A_file_that_bytes_make_another_one_is_judged_as_its_text(string text) => Assert.Equal([], RefusalsOfLast(text));

    [Theory]
    [InlineData("CMD echo café", "CMD [\"/bin/sh\" \"-c\" \"echo caf\\xe9\"]")]
    [InlineData("ENTRYPOINT café \uFFFD", "ENTRYPOINT [\"/bin/sh\" \"-c\" \"caf\\xe9 \uFFFD\"]")]
    [InlineData("CMD [\"café\"]", "CMD [\"caf\uFFFD\"]")]
    public void The_history_of_a_command_shows_the_bytes_that_its_config_has_lost(string instruction, string entry)
    {
        var read = DockerfileParser.Parse(Latin1($"FROM a\n{instruction}\n"));
        var image = ImageEvaluator.Evaluate(read.GetDockerfile(), 0, new() { BaseImages = BaseImages.Plain }, read.Syntax).Image;
        Assert.Equal(entry, image.History[^1].CreatedBy);
        Assert.Contains("caf\uFFFD", string.Join(" ", image.Config.Entrypoint.Concat(image.Config.Cmd)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_of_a_trigger_shows_them_too()
    {
        var read = DockerfileParser.Parse(Latin1("FROM a AS base\nONBUILD CMD echo café\nFROM base\n"));
        var image = ImageEvaluator.Evaluate(read.GetDockerfile(), 1, new() { BaseImages = BaseImages.Plain }, read.Syntax).Image;
        Assert.Equal("CMD [\"/bin/sh\" \"-c\" \"echo caf\\xe9\"]", image.History[^1].CreatedBy);
    }

    /// <summary>What is refused in a build of the last stage of a file that is saved as Latin-1, but for U+FFFD, which is saved as UTF-8.</summary>
    private static IEnumerable<string> RefusalsOfLast(string text) => RefusalsOfLast(DockerfileParser.Parse(Latin1(text)));

    private static byte[] Latin1(string text) =>
        [.. text.SelectMany(character => character == '\uFFFD' ? [.. "\uFFFD"u8] : Encoding.Latin1.GetBytes([character]))];

    private static IEnumerable<string> RefusalsOfLast(DockerfileParseResult read)
    {
        var dockerfile = read.GetDockerfile();
        return ImageEvaluator.Evaluate(dockerfile, dockerfile.Stages.Count - 1, settings: null, read.Syntax).Refusals.Select(finding => finding.Rule.Id);
    }
}
