using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Multistage.Generator.Emitting;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Tests.Emitting;

/// <summary>A user's class, compiled together with what is emitted for it, as strictly as the compiler can.</summary>
internal sealed class GeneratedCode
{
    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();

    private static readonly SymbolDisplayFormat Unescaped =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly CSharpCompilation _compilation;

    private GeneratedCode(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Whatever the compiler says that a user would see.</summary>
    public IEnumerable<string> Diagnostics => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>The names of the public members of a type, in order, accessors left out.</summary>
    public IEnumerable<string> Members(string type) => _compilation.GetTypeByMetadataName(type)!
        .GetMembers()
        .Where(member => member.DeclaredAccessibility == Accessibility.Public && member.CanBeReferencedByName)
        .Select(member => member.Name);

    /// <summary>Compiles a class named <c>Image</c> with what is emitted for a Dockerfile.</summary>
    public static GeneratedCode Compile(
        string source, Dockerfile dockerfile, LanguageVersion version = LanguageVersion.CSharp7_3, bool nullable = false, string text = "FROM a\n")
    {
        var parsing = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        var user = CSharpSyntaxTree.ParseText("#pragma warning disable CS0108, CS1591, CS8981\n" + source, parsing);
        var compilation = CSharpCompilation.Create("User", [user], References, options);
        var rendered = Rendered(compilation, dockerfile, text);
        EmittedSource[] emitted = [DockerfileEmitter.DefinitionSource(rendered), DockerfileEmitter.OutputSource(rendered)];
        return new(compilation.AddSyntaxTrees(emitted.Select(file => CSharpSyntaxTree.ParseText(file.Text, parsing, file.HintName))));
    }

    private static RenderedDockerfile Rendered(CSharpCompilation compilation, Dockerfile dockerfile, string text)
    {
        var type = (INamedTypeSymbol)compilation.GetSymbolsWithName("Image", SymbolFilter.Type).Single();
        var types = new List<TypeDeclaration>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            types.Insert(0, new(
                current switch
                {
                    { TypeKind: TypeKind.Interface } => "interface",
                    { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
                    { TypeKind: TypeKind.Struct } => "struct",
                    { IsRecord: true } => "record",
                    _ => "class",
                },
                current.Name,
                current.TypeParameters.Select(parameter => parameter.Name).ToEquatableArray(),
                true,
                current.IsStatic));
        }

        var hierarchy = new TypeHierarchy(
            type.ContainingNamespace.IsGlobalNamespace ? string.Empty : type.ContainingNamespace.ToDisplayString(Unescaped),
            types.ToEquatableArray(),
            type.GetMembers().Select(member => member.Name).ToEquatableArray());
        var identifiers = type.GetTypeMembers().Select(stage => stage.Name).ToEquatableArray();
        return new(new(hierarchy, "Dockerfile", Overwrite: true, Definition: true, dockerfile, identifiers, IsValid: true), text);
    }
}
