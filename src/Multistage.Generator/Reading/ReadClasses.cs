using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Multistage.Generator.Reading;

/// <summary>
/// What was read of classes whose declaration has not changed since. The compiler asks for every annotated class after every
/// edit of any file, and binding a class's attributes anew is nearly all that reading it costs.
/// </summary>
internal static class ReadClasses
{
    // A declaration that no compilation holds any longer takes its reading with it.
    private static readonly ConditionalWeakTable<SyntaxNode, DockerfileClass> Known = new();

    /// <summary>The reading of a class: the one from before where nothing outside the declaration can have changed it.</summary>
    /// <param name="declaration">The declaration that carries the <c>[Dockerfile]</c>.</param>
    /// <param name="type">The class.</param>
    /// <param name="read">Reads it.</param>
    public static DockerfileClass? GetOrRead(SyntaxNode declaration, INamedTypeSymbol type, Func<DockerfileClass?> read)
    {
        if (!IsDeclaredOnce(type)) return read();
        if (Known.TryGetValue(declaration, out var known)) return known;

        var result = read();
        if (result is { IsValid: true } && declaration is TypeDeclarationSyntax syntax && SelfContained.IsSo(syntax))
        {
            // Of two threads that read the same declaration, both have the same result.
            Known.GetValue(declaration, _ => result);
        }

        return result;
    }

    private static bool IsDeclaredOnce(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.ContainingType)
        {
            if (each.DeclaringSyntaxReferences.Length != 1) return false;
        }

        return true;
    }
}
