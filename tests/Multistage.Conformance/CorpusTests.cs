namespace Multistage.Conformance;

public sealed class CorpusTests
{
    [SkippableFact]
    public void The_parser_reads_public_Dockerfiles_as_BuildKit_does()
    {
        Skip.If(Corpus.Folder is null, Corpus.WhySkipped);

        var cases = Corpus.Cases().ToList();
        var differences = cases.SelectMany(Differences.Of).ToList();

        Assert.NotEmpty(cases);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend($"{differences.Count} of {cases.Count} files differ.")));
    }
}
