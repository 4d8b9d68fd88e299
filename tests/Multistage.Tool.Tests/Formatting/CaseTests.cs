using Multistage.Conformance;
using Multistage.Tool.Formatting;

namespace Multistage.Tool.Tests.Formatting;

public sealed class CaseTests
{
    private static readonly string[] AddedIndentation =
    [
        "comments-and-continuations/escape-line-alone-inside-run",
        "comments-and-continuations/lone-backslash-line-continues",
        "quirks/01-plain",
    ];

    public static TheoryData<string> Topics => new(Case.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_file_says_the_same_after_it_is_formatted_and_stays_as_it_is(string topic) =>
        Formatted.AssertAllHold(Case.Of(topic).Where(one => one.IsAccepted).Select(one => (one.Name, one.Dockerfile)));

    /// <summary>
    /// The renderer writes what the model holds: indentation that an author gave the lines of a command, and the old form of ENV. So
    /// that is formatted before. Lines without anything on them are gone from the model, but not their indentation.
    /// </summary>
    [Theory]
    [MemberData(nameof(Topics))]
    public void The_text_that_is_rendered_from_a_formatted_file_is_formatted(string topic)
    {
        foreach (var one in Case.Of(topic).Where(one => one.IsAccepted && !AddedIndentation.Contains(one.Name)))
        {
            var formatted = DockerfileFormatter.Format(DockerfileParser.Parse(one.Dockerfile))!;
            if (Rendered(DockerfileParser.Parse(formatted).GetDockerfile()) is { } rendered) Assert.Equal((one.Name, rendered), (one.Name, Formatted.Text(rendered)));
        }
    }

    private static string? Rendered(Dockerfile dockerfile)
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

    [SkippableFact]
    public void A_public_file_says_the_same_after_it_is_formatted_and_stays_as_it_is()
    {
        var folder = Environment.GetEnvironmentVariable("MULTISTAGE_CORPUS");
        Skip.If(string.IsNullOrEmpty(folder), "MULTISTAGE_CORPUS names no folder of public Dockerfiles.");

        var files = Directory.EnumerateFiles(Path.Combine(folder, "files"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), File.ReadAllBytes(path)))
            .Where(file => DockerfileParser.Parse(file.Item2).Error is null);
        Formatted.AssertAllHold(files);
    }
}
