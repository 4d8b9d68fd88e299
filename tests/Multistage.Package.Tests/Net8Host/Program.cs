using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// Compiles one file as the compiler does, with the analyzers of a folder, and prints what they say and what they generate.
var (analyzers, library, source) = (args[0], args[1], args[2]);
Console.WriteLine($".NET {Environment.Version.Major}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2)}");

var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
var compilation = CSharpCompilation.Create(
    "Shop",
    [CSharpSyntaxTree.ParseText(File.ReadAllText(source), path: source)],
    platform.Append(library).Select(path => MetadataReference.CreateFromFile(path)),
    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

var loader = new FolderLoader(analyzers);
var references = Directory.GetFiles(analyzers, "*.dll").Select(path => new AnalyzerFileReference(path, loader)).ToList();
references.ForEach(reference => reference.AnalyzerLoadFailed += (_, failure) => Console.WriteLine($"load failed: {failure.Message}"));

var generators = references.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp));
CSharpGeneratorDriver.Create(generators).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);

var rules = references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
var findings = await output.WithAnalyzers(rules).GetAnalyzerDiagnosticsAsync();
foreach (var diagnostic in diagnostics.Concat(findings).Concat(output.GetDiagnostics()).Where(item => item.Severity >= DiagnosticSeverity.Warning))
{
    Console.WriteLine($"problem: {diagnostic.Id} {diagnostic.GetMessage()}");
}

foreach (var tree in output.SyntaxTrees.Skip(1))
{
    Console.WriteLine(tree);
}
