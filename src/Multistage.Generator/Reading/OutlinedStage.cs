using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>A stage before its attributes are turned into instructions, so that others can refer to it.</summary>
/// <param name="From">What starts it.</param>
/// <param name="Name">Its name in lower case; null where it has none.</param>
/// <param name="ClassName">The nested class that it is; null in the flat form.</param>
internal sealed record OutlinedStage(ReadStatement From, string? Name, string? ClassName)
{
    /// <summary>The instructions after its <c>FROM</c>.</summary>
    public List<ReadStatement> Statements { get; } = [];

    /// <summary>The classes whose <c>typeof</c> means this stage: its own, and the snippets it uses.</summary>
    public HashSet<INamedTypeSymbol> Types { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Makes the outline of a stage.</summary>
    /// <param name="from">What starts it.</param>
    /// <param name="nested">The nested class that it is; null in the flat form.</param>
    /// <param name="outer">The Dockerfile's class.</param>
    public static OutlinedStage Start(ReadStatement from, INamedTypeSymbol? nested, INamedTypeSymbol outer)
    {
        // The class that carries the [From] names the stage; in the flat form that is only so where it is a snippet.
        var owner = from.Attribute.Owner;
        var carrier = nested ?? (SymbolEqualityComparer.Default.Equals(owner, outer) ? null : owner);
        var name = ((FromAttribute)from.Attribute.Instance!).As switch
        {
            null => carrier is null ? null : StageClassName.ToStage(carrier.Name),
            "" => null,
            var given => given.ToLowerInvariant(),
        };
        return new OutlinedStage(from, name, nested?.Name);
    }
}
