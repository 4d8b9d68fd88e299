using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Multistage.Tool.Importing;

namespace Multistage.Tool.Ejecting;

/// <summary>A C# file as its syntax tells it. What <c>#if</c> leaves out without any symbol is not seen.</summary>
internal sealed class CSharpFile
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>Reads a file.</summary>
    public CSharpFile(TextFile file)
    {
        File = file;
        Root = Parse(file.Text);
    }

    /// <summary>The file.</summary>
    public TextFile File { get; }

    /// <summary>What is in it.</summary>
    public CompilationUnitSyntax Root { get; }

    /// <summary>The project file it belongs to: the nearest one; null where there is none.</summary>
    public string? Project => ProjectFile.Above(Path.GetDirectoryName(File.FullPath)!);

    /// <summary>The types that are declared in it, nested ones too.</summary>
    public IEnumerable<TypeDeclarationSyntax> Types => Root.DescendantNodes().OfType<TypeDeclarationSyntax>();

    /// <summary>The classes with <c>[Dockerfile]</c>.</summary>
    public IEnumerable<AnnotatedClass> AnnotatedClasses =>
        from type in Types
        let attribute = AnnotatedClass.DockerfileAttributeOf(type)
        where attribute is not null
        select new AnnotatedClass(this, type, attribute);

    /// <summary>The declarations of a type: several where it is partial.</summary>
    public IEnumerable<TypeDeclarationSyntax> DeclarationsOf(TypeName name) =>
        Types.Where(type => type.Identifier.ValueText == name.Simple && TypeName.Of(type).Display == name.Display);

    /// <summary>The first thing that is no C#; null where all is well.</summary>
    public static Diagnostic? ErrorIn(CompilationUnitSyntax root) =>
        root.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Parses a text.</summary>
    public static CompilationUnitSyntax Parse(string text) => CSharpSyntaxTree.ParseText(text, Options).GetCompilationUnitRoot();
}
