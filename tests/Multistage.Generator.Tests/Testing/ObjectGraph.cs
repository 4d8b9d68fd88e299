using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Tests.Testing;

/// <summary>Walks all that can be reached from an object, through private fields too.</summary>
internal static class ObjectGraph
{
    /// <summary>
    /// What keeps a whole compilation alive, or is never equal to itself after an edit. A value that flows through the pipeline
    /// must reach none of them.
    /// </summary>
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Compilation), typeof(SemanticModel), typeof(Location),
        typeof(AttributeData), typeof(SyntaxReference), typeof(Attribute), typeof(Type),
    ];

    public static void AssertHoldsNothingOfTheCompiler(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Path)>([(root, root?.GetType().Name ?? "null")]);
        while (open.TryPop(out var item))
        {
            if (item.Value is null or string || item.Value.GetType().IsPrimitive || item.Value.GetType().IsEnum) continue;
            Assert.False(
                Array.Exists(Forbidden, type => type.IsInstanceOfType(item.Value)),
                $"{item.Path} holds a {item.Value.GetType()}, which must not live on in the generator's pipeline");
            if (!item.Value.GetType().IsValueType && !seen.Add(item.Value)) continue;
            foreach (var (child, name) in Children(item.Value)) open.Push((child, $"{item.Path}.{name}"));
        }
    }

    private static IEnumerable<(object? Value, string Name)> Children(object value)
    {
        if (value is Array array)
        {
            foreach (var element in (IEnumerable)array) yield return (element, "[]");
            yield break;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(Instance)) yield return (field.GetValue(value), field.Name);
        }
    }
}
