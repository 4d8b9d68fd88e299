using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>
/// Public Dockerfiles, which are no part of this repository: the variable MULTISTAGE_CORPUS names a folder with a
/// <c>facts.jsonl</c> of the same shape as the cases.
/// </summary>
public sealed class CorpusTests
{
    [SkippableFact]
    public void The_parser_reads_public_Dockerfiles_as_BuildKit_does()
    {
        var folder = Environment.GetEnvironmentVariable("MULTISTAGE_CORPUS");
        Skip.If(string.IsNullOrEmpty(folder), "MULTISTAGE_CORPUS names no folder of public Dockerfiles.");

        var cases = File.ReadLines(Path.Combine(folder, "facts.jsonl")).Select(line => Read(folder, line)).ToList();
        var differences = cases.SelectMany(Differences.Of).ToList();

        Assert.NotEmpty(cases);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend($"{differences.Count} of {cases.Count} files differ.")));
    }

    private static Case Read(string folder, string line)
    {
        var verdict = JsonNode.Parse(line)!;
        var name = (string)verdict["file"]!;
        return new(name, File.ReadAllBytes(Path.Combine(folder, name)), verdict);
    }
}
