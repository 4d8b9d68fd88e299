using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Multistage.Generator.Tests.Testing;

/// <summary>A project of a user: its sources, its other files and what it references.</summary>
internal sealed record TestProject
{
    /// <summary>The folder of the project file.</summary>
    public const string Directory = "/repository/app/";

    private static readonly MetadataReference[] Framework = System.IO.Directory
        .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
        .Append(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll"))
        .Append(typeof(DockerfileAttribute).Assembly.Location)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    public TestProject(params string[] sources)
        : this(sources.Select((source, index) => ($"File{index}.cs", source)).ToArray())
    {
    }

    public TestProject(params (string Path, string Text)[] sources) => Sources = sources;

    public IReadOnlyList<(string Path, string Text)> Sources { get; init; }

    /// <summary>Files that are not compiled, by their path in the project's folder.</summary>
    public IReadOnlyList<(string Path, string Text)> AdditionalFiles { get; init; } = [];

    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    public string AssemblyName { get; init; } = "App";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    /// <summary>What the compiler passes to generators; the folder of the project unless a test says otherwise.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["build_property.ProjectDir"] = Directory };

    public CSharpParseOptions ParseOptions { get; init; } = new(documentationMode: DocumentationMode.Diagnose);

    /// <summary>The project with the text of one file replaced.</summary>
    public TestProject Edit(int file, Func<string, string> edit)
    {
        var edited = edit(Sources[file].Text);
        Assert.NotEqual(Sources[file].Text, edited);
        return this with { Sources = [.. Sources.Take(file), (Sources[file].Path, edited), .. Sources.Skip(file + 1)] };
    }

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        Sources.Select(source => Parse(source.Text, source.Path)),
        [.. Framework, .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    public SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, ParseOptions.WithLanguageVersion(LanguageVersion), path);

    /// <summary>The compiled project as another one references it.</summary>
    /// <param name="snippets">Whether it is compiled with the attributes kept, as <c>MultistageSnippets</c> does.</param>
    public MetadataReference ToReference(bool snippets)
    {
        var project = snippets ? this with { ParseOptions = ParseOptions.WithPreprocessorSymbols("MULTISTAGE_ATTRIBUTES") } : this;
        using var assembly = new MemoryStream();
        var result = project.Compile().Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
