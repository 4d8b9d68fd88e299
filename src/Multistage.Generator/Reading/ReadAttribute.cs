using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>An attribute that has been read.</summary>
/// <param name="Instance">The attribute; null where it could not be made.</param>
/// <param name="Site">Where it stands.</param>
/// <param name="Owner">The class that carries it.</param>
internal sealed record ReadAttribute(Attribute? Instance, AttributeSite Site, INamedTypeSymbol Owner);
