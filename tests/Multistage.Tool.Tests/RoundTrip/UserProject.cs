using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Multistage.Generator;

namespace Multistage.Tool.Tests.RoundTrip;

/// <summary>A project of a user, compiled in memory with the generator and the analyzer that the package brings.</summary>
internal sealed class UserProject
{
    /// <summary>What precedes a path in the key of the assembly attribute that carries a text.</summary>
    private const string TextKey = "Multistage.Dockerfile/1:";

    private static readonly MetadataReference[] References = Directory
        .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
        .Append(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll"))
        .Append(typeof(DockerfileAttribute).Assembly.Location)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Compiling =
        new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable);

    private UserProject(ILookup<string, string> complaints, IReadOnlyDictionary<string, string> dockerfiles)
    {
        Complaints = complaints;
        Dockerfiles = dockerfiles;
    }

    /// <summary>The warnings and errors that were not suppressed, by the path of the file they are in.</summary>
    public ILookup<string, string> Complaints { get; }

    /// <summary>The generated Dockerfiles by path, as the build finds them in the assembly.</summary>
    public IReadOnlyDictionary<string, string> Dockerfiles { get; }

    /// <summary>Compiles a project.</summary>
    /// <param name="sources">The texts of its C# files by path.</param>
    public static UserProject Compile(IEnumerable<(string Path, string Text)> sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Parsing, source.Path));
        CSharpGeneratorDriver.Create([new DockerfileGenerator().AsSourceGenerator()], parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(
            CSharpCompilation.Create("User", trees, References, Compiling), out var compilation, out var generatorDiagnostics);

        var analysis = compilation.WithAnalyzers(
            [new DockerfileAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));

        // All diagnostics, the compiler's too; those that a pragma suppresses are left out.
        var complaints = analysis.GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Concat(generatorDiagnostics)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? string.Empty, diagnostic => diagnostic.ToString());
        return new(complaints, ReadDockerfiles(compilation));
    }

    private static Dictionary<string, string> ReadDockerfiles(Compilation compilation) => compilation.Assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute")
        .Select(attribute => (Key: (string)attribute.ConstructorArguments[0].Value!, Text: (string)attribute.ConstructorArguments[1].Value!))
        .Where(pair => pair.Key.StartsWith(TextKey, StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[TextKey.Length..], pair => pair.Text, StringComparer.Ordinal);
}
