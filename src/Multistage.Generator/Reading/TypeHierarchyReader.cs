using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Multistage.Generator.Reading;

/// <summary>Reads where a class stands, and whether members can be added to it there.</summary>
internal static class TypeHierarchyReader
{
    /// <summary>The class and what it is nested in.</summary>
    public static TypeHierarchy Read(INamedTypeSymbol type)
    {
        var types = new Stack<TypeDeclaration>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            types.Push(new TypeDeclaration(
                Keyword(current),
                current.Name,
                current.TypeParameters.Select(parameter => parameter.Name).ToEquatableArray(),
                current.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal,
                current.IsStatic));
        }

        return new TypeHierarchy(
            Namespace(type.ContainingNamespace),
            types.ToEquatableArray(),
            type.MemberNames
                .Concat(type.GetTypeMembers().Select(nested => nested.Name))
                .Where(name => name.Length > 0 && name[0] != '.')
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Whether members can be added to a class.</summary>
    public static bool CanHaveMembers(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (!IsPartial(current) || current.IsFileLocal) return false;
        }

        return true;
    }

    /// <summary>Reports a type to which no members can be added, where the class shall get any.</summary>
    public static void CheckPartial(INamedTypeSymbol type, AttributeSite site, bool definition, ReadingProblems problems)
    {
        if (!definition) return;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (!IsPartial(current))
            {
                problems.Report(AuthoringRules.ClassNotPartial, current, current.Name);
            }

            if (current.IsFileLocal)
            {
                problems.Report(
                    AuthoringRules.InvalidArguments,
                    site,
                    nameof(DockerfileAttribute.Definition),
                    site.Name,
                    $"'{current.Name}' is seen in its own file alone and can get no members: remove 'file', or set Definition = false");
            }
        }
    }

    private static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is BaseTypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }
        }

        return true;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static string Namespace(INamespaceSymbol? space)
    {
        if (space is null or { IsGlobalNamespace: true }) return string.Empty;
        var parent = Namespace(space.ContainingNamespace);
        return parent.Length == 0 ? space.Name : $"{parent}.{space.Name}";
    }
}
