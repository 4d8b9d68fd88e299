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

    [SkippableFact]
    public void Reading_public_Dockerfiles_allocates_less_than_three_times_their_bytes()
    {
        Skip.If(Corpus.Folder is null, Corpus.WhySkipped);

        var files = Corpus.Cases().Select(each => each.Dockerfile).ToList();
        foreach (var bytes in files) DockerfileParser.Parse(bytes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var bytes in files) DockerfileParser.Parse(bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var size = files.Sum(bytes => (long)bytes.Length);
        Assert.InRange(allocated, size, 3 * size);
    }
}
