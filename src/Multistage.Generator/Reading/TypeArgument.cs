using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>
/// A <c>typeof</c> argument. The type it names is still being compiled, so this stands in its place: attributes only pass it
/// on, and the reader that gets it back asks for its symbol. It lives no longer than the reading.
/// </summary>
internal sealed class TypeArgument(INamedTypeSymbol symbol) : TypeDelegator(typeof(object))
{
    public INamedTypeSymbol Symbol { get; } = symbol.OriginalDefinition;

    public override string Name => Symbol.Name;

    public override string ToString() => Symbol.ToDisplayString();
}
