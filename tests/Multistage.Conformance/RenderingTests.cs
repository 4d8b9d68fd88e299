namespace Multistage.Conformance;

/// <summary>What is read can be written, reads back the same, and is written the same again.</summary>
public sealed class RenderingTests
{
    public static TheoryData<string> Topics => new(Case.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_file_that_was_read_reads_back_the_same_once_it_is_written(string topic)
    {
        var differences = Case.Of(topic).Where(one => !Case.Unwritable.Contains(one.Name)).Select(Difference).OfType<string>().ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend($"{differences.Count} cases differ.")));
    }

    [Fact]
    public void A_file_with_a_line_that_cannot_be_written_is_refused()
    {
        var cases = Case.Topics.SelectMany(Case.Of).Where(one => Case.Unwritable.Contains(one.Name)).ToList();

        Assert.Equal(Case.Unwritable.Length, cases.Count);
        Assert.All(cases, one => Assert.Throws<DockerfileRenderException>(DockerfileParser.Parse(one.Dockerfile).GetDockerfile().Render));
    }

    private static string? Difference(Case one)
    {
        if (DockerfileParser.Parse(one.Dockerfile).Dockerfile is not { } dockerfile) return null;
        try
        {
            var text = dockerfile.Render();
            var again = DockerfileParser.Parse(text).GetDockerfile();
            if (WithoutIndentation(again) != WithoutIndentation(dockerfile)) return $"{one.Name} reads back as something else:\n{text}";
            return again.Render() == text ? null : $"{one.Name} is written otherwise the second time:\n{text}";
        }
        catch (Exception exception) when (exception is DockerfileRenderException or FormatException)
        {
            return $"{one.Name}: {exception.Message}";
        }
    }

    /// <summary>The model without the blanks that break a long chain of commands.</summary>
    private static Dockerfile WithoutIndentation(Dockerfile dockerfile) => dockerfile with
    {
        Stages = dockerfile.Stages.Select(stage => stage with
        {
            Instructions = stage.Instructions
                .Select(instruction => WithoutIndentation(instruction, dockerfile.Directives.EscapeCharacter)).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static Instruction WithoutIndentation(Instruction instruction, char escape) => instruction is Run { Command: ShellForm shell } run
        ? run with { Command = shell with { Text = string.Join(' ', CommandChain.Split(shell.Text, escape)) } }
        : instruction;
}
