using CsCheck;

namespace Multistage.Tests.RoundTrip;

/// <summary>What is written reads back as what it was, for models and texts that chance makes.</summary>
public class RoundTripTests
{
    [Fact]
    public void A_model_that_is_written_reads_back_as_itself() => DockerfileGenerators.All.Sample(
        dockerfile =>
        {
            var text = dockerfile.Render();
            var read = DockerfileParser.Parse(text).GetDockerfile();

            Assert.Equal(Normal.Of(dockerfile), Normal.Of(read));
            Assert.Equal(text, read.Render());
        },
        iter: Iterations.Count);

    [Theory]
    [InlineData('\\')]
    [InlineData('`')]
    public void An_instruction_that_is_written_reads_back_alone(char escape) => InstructionGenerators.Of(escape).Sample(
        instruction =>
        {
            var read = DockerfileParser.ParseInstruction(DockerfileRenderer.Render(instruction, escape), escape, out var error);

            Assert.Null(error);
            Assert.Equal(Normal.Of(instruction, escape), Normal.Of(read!, escape));
        },
        iter: Iterations.Count);

    [Fact]
    public void A_text_that_is_read_is_refused_or_reads_back_the_same_once_it_is_written()
    {
        var written = 0L;
        FileTexts.All.Sample(
            text =>
            {
                var result = DockerfileParser.Parse(text);
                Assert.NotEqual(result.Error is null, result.Dockerfile is null);
                if (result.Dockerfile is not { } dockerfile || Write(dockerfile) is not { } again) return;

                Assert.Equal(Normal.Of(dockerfile), Normal.Of(DockerfileParser.Parse(again).GetDockerfile()));
                Interlocked.Increment(ref written);
            },
            iter: Iterations.Count);

        Assert.True(written >= Iterations.Count / 10, $"Only {written} texts were read and written.");
    }

    private static string? Write(Dockerfile dockerfile)
    {
        try
        {
            return dockerfile.Render();
        }
        catch (DockerfileRenderException)
        {
            return null;
        }
    }
}
