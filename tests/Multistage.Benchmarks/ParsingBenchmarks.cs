using System.Text;
using BenchmarkDotNet.Attributes;

namespace Multistage.Benchmarks;

/// <summary>Reading Dockerfiles one after the other on one thread, from strings and from bytes, and writing them.</summary>
[Config(typeof(ThroughputConfig))]
public class ParsingBenchmarks
{
    private byte[][] _bytes = null!;
    private string[] _texts = null!;
    private Dockerfile[] _dockerfiles = null!;

    public static IEnumerable<Corpus> Corpora => Benchmarks.Corpora.Known;

    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _bytes = Benchmarks.Corpora.Read(Corpus);
        _texts = [.. _bytes.Select(Encoding.UTF8.GetString)];
        _dockerfiles = [.. _bytes.Select(bytes => DockerfileParser.Parse(bytes).Dockerfile).OfType<Dockerfile>()];
    }

    [Benchmark(Baseline = true)]
    public int FromBytes()
    {
        var right = 0;
        foreach (var bytes in _bytes)
        {
            if (DockerfileParser.Parse(bytes).Dockerfile is not null) right++;
        }

        return right;
    }

    [Benchmark]
    public int FromStrings()
    {
        var right = 0;
        foreach (var text in _texts)
        {
            if (DockerfileParser.Parse(text).Dockerfile is not null) right++;
        }

        return right;
    }

    [Benchmark]
    public int WithSyntax()
    {
        var instructions = 0;
        foreach (var bytes in _bytes) instructions += DockerfileParser.Parse(bytes).Syntax.Instructions.Count;
        return instructions;
    }

    [Benchmark]
    public int Render()
    {
        var length = 0;
        foreach (var dockerfile in _dockerfiles)
        {
            try
            {
                length += dockerfile.Render().Length;
            }
            catch (DockerfileRenderException)
            {
                // A few public files hold what can be read but not written.
                length++;
            }
        }

        return length;
    }
}
