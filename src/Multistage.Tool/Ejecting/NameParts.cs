using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Multistage.Tool.Ejecting;

/// <summary>Names as lists: what stands before, between and behind the dots, without <c>@</c> and type arguments.</summary>
internal static class NameParts
{
    /// <summary>What stands for <c>global::</c>.</summary>
    public const string Global = "global::";

    /// <summary>The parts of a name; null for what is no name, such as a call.</summary>
    public static IReadOnlyList<string>? Of(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => [simple.Identifier.ValueText],
        QualifiedNameSyntax name => Join(name.Left, name.Right),
        MemberAccessExpressionSyntax access => Join(access.Expression, access.Name),
        AliasQualifiedNameSyntax name => [name.Alias.Identifier.ValueText is "global" and var global ? $"{global}::" : name.Alias.Identifier.ValueText, name.Name.Identifier.ValueText],
        _ => null,
    };

    /// <summary>The parts of a name up to one of them; null where that is a member of what is no name.</summary>
    public static IReadOnlyList<string>? UpTo(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => Of(qualified),
        MemberAccessExpressionSyntax access when access.Name == name => Of(access),
        AliasQualifiedNameSyntax qualified when qualified.Name == name => Of(qualified),
        NameMemberCrefSyntax { Parent: QualifiedCrefSyntax cref } => Join(cref.Container, name),
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => null,
        _ => Of(name),
    };

    private static List<string>? Join(SyntaxNode left, SimpleNameSyntax right) =>
        Of(left) is { } parts ? [.. parts, right.Identifier.ValueText] : null;
}
