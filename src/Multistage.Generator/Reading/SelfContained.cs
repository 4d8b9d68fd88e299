using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Multistage.Generator.Reading;

/// <summary>
/// Tells from its syntax alone whether an annotated class means the same whatever the other files of the project say: its
/// attributes name nothing but literals, its own nested classes, its own constants and the enumerations of Multistage.
/// </summary>
/// <remarks>
/// What another file could still change is which class an attribute's name stands for, by declaring a closer one of the same
/// name. Then the old reading is shown until the class itself is edited or the project is built.
/// </remarks>
internal static class SelfContained
{
    private static readonly HashSet<string> Enumerations =
        [.. typeof(DockerfileAttribute).Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => type.Name)];

    /// <summary>Whether all of a class's declaration is in one place and names nothing that stands elsewhere.</summary>
    public static bool IsSo(TypeDeclarationSyntax declaration)
    {
        var members = new Dictionary<string, SyntaxNode?>(StringComparer.Ordinal);
        foreach (var member in declaration.Members) Declare(member, members);

        // The attributes of the class itself do not see its members; those of its nested classes do.
        return AreSo(declaration.AttributeLists, []) && NestedAreSo(declaration, members);
    }

    private static void Declare(MemberDeclarationSyntax member, Dictionary<string, SyntaxNode?> members)
    {
        if (member is BaseTypeDeclarationSyntax nested) members[nested.Identifier.ValueText] = null;
        if (member is not FieldDeclarationSyntax field || !field.Modifiers.Any(SyntaxKind.ConstKeyword)) return;
        foreach (var constant in field.Declaration.Variables) members[constant.Identifier.ValueText] = constant.Initializer;
    }

    private static bool NestedAreSo(TypeDeclarationSyntax declaration, Dictionary<string, SyntaxNode?> members)
    {
        foreach (var member in declaration.Members)
        {
            if (member is not TypeDeclarationSyntax nested || nested.AttributeLists.Count == 0) continue;
            if (!AreSo(nested.AttributeLists, members)) return false;
        }

        return members.Values.All(initializer => initializer is null || NamesOnly(initializer, members));
    }

    private static bool AreSo(SyntaxList<AttributeListSyntax> lists, Dictionary<string, SyntaxNode?> members)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.ArgumentList is { } arguments && !NamesOnly(arguments, members)) return false;
            }
        }

        return true;
    }

    private static bool NamesOnly(SyntaxNode node, Dictionary<string, SyntaxNode?> members)
    {
        foreach (var name in node.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var isKnown = name.Parent switch
            {
                NameEqualsSyntax or NameColonSyntax => true,
                MemberAccessExpressionSyntax access when access.Name == name =>
                    access.Expression is IdentifierNameSyntax left && IsEnumeration(left, members),
                _ => name is IdentifierNameSyntax && (members.ContainsKey(name.Identifier.ValueText) || IsEnumeration(name, members)),
            };
            if (!isKnown) return false;
        }

        return true;
    }

    private static bool IsEnumeration(SimpleNameSyntax name, Dictionary<string, SyntaxNode?> members) =>
        Enumerations.Contains(name.Identifier.ValueText) && !members.ContainsKey(name.Identifier.ValueText);
}
