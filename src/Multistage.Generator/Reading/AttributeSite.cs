using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>An attribute as it stands in the source, while it is read.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="UsedBy">The <c>[Use]</c> that brought it in; null where it stands in the Dockerfile's own class.</param>
internal sealed record AttributeSite(AttributeData Attribute, AttributeSite? UsedBy)
{
    /// <summary>The attribute's name as a user writes it: <c>CacheMount</c>.</summary>
    public string Name => AttributeMaker.ShortName(Attribute.AttributeClass!.Name);
}
