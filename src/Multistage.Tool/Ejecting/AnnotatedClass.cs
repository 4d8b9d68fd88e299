using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Multistage.Tool.Ejecting;

/// <summary>A class with <c>[Dockerfile]</c>.</summary>
/// <param name="File">The file it is declared in.</param>
/// <param name="Declaration">The declaration that has the attribute.</param>
/// <param name="Attribute">The attribute.</param>
internal sealed record AnnotatedClass(CSharpFile File, TypeDeclarationSyntax Declaration, AttributeSyntax Attribute)
{
    /// <summary>Its full name.</summary>
    public TypeName Name { get; } = TypeName.Of(Declaration);

    /// <summary>The name, and where the class is declared.</summary>
    public string Place => File.File.Place(Declaration.Identifier.SpanStart);

    /// <summary>The absolute path of the Dockerfile; null where the path is no literal, or there is no project it starts from.</summary>
    public string? Dockerfile =>
        RelativePath() is { } path && File.Project is { } project ? Path.GetFullPath(path, Path.GetDirectoryName(project)!) : null;

    /// <summary>Whether it takes over files that Multistage did not write.</summary>
    public bool Overwrites => Arguments.Any(argument =>
        argument.NameEquals?.Name.Identifier.ValueText == nameof(DockerfileAttribute.Overwrite) && argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression));

    private IEnumerable<AttributeArgumentSyntax> Arguments => Attribute.ArgumentList?.Arguments ?? [];

    /// <summary>The attribute that makes a class a Dockerfile; null where it has none.</summary>
    public static AttributeSyntax? DockerfileAttributeOf(TypeDeclarationSyntax type) => type.AttributeLists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => NameParts.Of(attribute.Name) is [.., "Dockerfile" or nameof(DockerfileAttribute)]);

    /// <summary>Whether this is the same class, read from the same place.</summary>
    public bool Is(AnnotatedClass other) => File.File.FullPath == other.File.File.FullPath && Declaration.Span == other.Declaration.Span;

    private string? RelativePath()
    {
        var path = Arguments.FirstOrDefault(argument => argument.NameEquals is null);
        return path is null ? "Dockerfile" : Literal(path.Expression);
    }

    private static string? Literal(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.Token.Value is string text => text,
        ParenthesizedExpressionSyntax inner => Literal(inner.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => Literal(sum.Left) is { } left && Literal(sum.Right) is { } right ? left + right : null,
        _ => null,
    };
}
