namespace Multistage.Conformance;

/// <summary>What is read can be written, reads back the same, and is written the same again.</summary>
public sealed class RenderingTests
{
    public static TheoryData<string> Topics => new(Case.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_file_that_was_read_reads_back_the_same_once_it_is_written(string topic)
    {
        var differences = Case.Of(topic).Select(Difference).OfType<string>().ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend($"{differences.Count} cases differ.")));
    }

    [SkippableFact]
    public void A_public_file_that_was_read_reads_back_the_same_once_it_is_written()
    {
        Skip.If(Corpus.Folder is null, Corpus.WhySkipped);
        Assert.Equal([], Corpus.Cases().Select(Difference).OfType<string>());
    }

    private static string? Difference(Case one)
    {
        if (DockerfileParser.Parse(one.Dockerfile).Dockerfile is not { } dockerfile) return null;
        try
        {
            var text = dockerfile.Render();
            var again = DockerfileParser.Parse(text).GetDockerfile();
            if (!SameInstructions.In(again, dockerfile)) return $"{one.Name} reads back as something else:\n{text}";
            return again.Render() == text ? null : $"{one.Name} is written otherwise the second time:\n{text}";
        }
        catch (Exception exception) when (exception is DockerfileRenderException or FormatException)
        {
            return $"{one.Name}: {exception.Message}";
        }
    }
}
