using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Multistage.Benchmarks;

/// <summary>
/// What a generator adds to a project of 1,000 other files, when the compiler starts and when one of those files is edited.
/// Each call gets a compilation that has bound nothing yet, as a compiler and an editor have.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class GeneratorBenchmarks
{
    private const int OtherFiles = 1_000;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _unseen = null!;
    private SyntaxTree _other = null!;
    private SyntaxTree[] _edits = null!;
    private GeneratorDriver _fresh = null!;
    private GeneratorDriver _warm = null!;
    private int _edit;

    [Params(1, 10, 100)]
    public int Classes { get; set; }

    [ParamsAllValues]
    public Peer Peer { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var trees = Enumerable.Range(0, Classes).Select(number => PeerSources.Class(Peer, number))
            .Concat(Enumerable.Range(0, OtherFiles).Select(number => PeerSources.Other(number)))
            .Select((text, index) => CSharpSyntaxTree.ParseText(text, parse, $"File{index}.cs"))
            .ToArray();
        _other = trees[^1];
        _edits = [.. Enumerable.Range(1, 16).Select(edit =>
            CSharpSyntaxTree.ParseText(PeerSources.Other(OtherFiles - 1, edit), parse, _other.FilePath))];
        _compilation = CSharpCompilation.Create(
            "Application",
            trees,
            PeerGenerators.References(Peer),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        _fresh = CSharpGeneratorDriver.Create(PeerGenerators.Create(Peer), parseOptions: parse);
        _warm = _fresh.RunGenerators(_compilation);
        MustHaveWorked(_warm.GetRunResult());
    }

    /// <summary>A compilation whose annotated classes are new to the generator, as they are when the compiler starts.</summary>
    [IterationSetup(Target = nameof(Cold))]
    public void ParseAnew()
    {
        _unseen = _compilation;
        foreach (var tree in _compilation.SyntaxTrees.Take(Classes))
        {
            var text = CSharpSyntaxTree.ParseText(tree.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath);
            _unseen = _unseen.ReplaceSyntaxTree(tree, text);
        }
    }

    [Benchmark]
    public GeneratorDriver Cold() => _fresh.RunGenerators(_unseen);

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() =>
        _warm.RunGenerators(_compilation.ReplaceSyntaxTree(_other, _edits[_edit++ % _edits.Length]));

    private void MustHaveWorked(GeneratorDriverRunResult result)
    {
        var failure = result.Results.FirstOrDefault(each => each.Exception is not null).Exception;
        if (failure is not null) throw new InvalidOperationException($"{Peer} failed", failure);
        if (Peer != Peer.Empty && result.GeneratedTrees.Length < Classes)
        {
            throw new InvalidOperationException($"{Peer} generated {result.GeneratedTrees.Length} files for {Classes} classes");
        }
    }
}
