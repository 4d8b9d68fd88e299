using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Multistage.Tool.Ejecting;

/// <summary>The full name of a type, as far as its file tells it.</summary>
/// <param name="Namespace">The namespace, a name an element.</param>
/// <param name="Types">The types from the outermost to the type itself, without type parameters.</param>
/// <param name="Display">The whole as a header says it: <c>Shop.Images&lt;T&gt;.Backend</c>.</param>
internal sealed record TypeName(IReadOnlyList<string> Namespace, IReadOnlyList<string> Types, string Display)
{
    /// <summary>The last part of the name.</summary>
    public string Simple => Types[^1];

    /// <summary>Namespace and types together.</summary>
    public IReadOnlyList<string> Parts { get; } = [.. Namespace, .. Types];

    /// <summary>Reads the name of a type from where it is declared.</summary>
    public static TypeName Of(TypeDeclarationSyntax declaration)
    {
        var types = declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Reverse().ToList();
        var space = NamespaceAround(declaration);
        return new(space, types.ConvertAll(type => type.Identifier.ValueText), string.Join('.', space.Concat(types.Select(Display))));

        static string Display(TypeDeclarationSyntax type) => type.TypeParameterList is { } parameters
            ? $"{type.Identifier.ValueText}<{string.Join(", ", parameters.Parameters.Select(parameter => parameter.Identifier.ValueText))}>"
            : type.Identifier.ValueText;
    }

    /// <summary>The namespace that something stands in, and the types around it.</summary>
    public static IReadOnlyList<string> Around(SyntaxNode node) =>
        [.. NamespaceAround(node), .. node.Ancestors().OfType<TypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.ValueText)];

    private static List<string> NamespaceAround(SyntaxNode node) =>
        [.. node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().SelectMany(space => NameParts.Of(space.Name) ?? [])];
}
