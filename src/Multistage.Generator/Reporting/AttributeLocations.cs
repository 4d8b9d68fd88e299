using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Multistage.Generator.Reading;

namespace Multistage.Generator.Reporting;

/// <summary>Finds where an attribute or one of its arguments stands in the source of a compilation.</summary>
internal sealed class AttributeLocations(Compilation compilation)
{
    /// <summary>
    /// The place of an argument, or of the attribute where it is not written down. An attribute of a snippet in another assembly
    /// is out of the user's reach: it stands where the <c>[Use]</c> is.
    /// </summary>
    /// <param name="site">The attribute.</param>
    /// <param name="argument">A constructor parameter, a property, or the record's property that is made of it; null for the whole.</param>
    public Location Of(AttributeSite site, string? argument)
    {
        if (Syntax(site) is { } attribute)
        {
            var span = argument is null ? attribute.Span : ArgumentSpan(site.Attribute, attribute, argument) ?? attribute.Span;
            return Location.Create(attribute.SyntaxTree, span);
        }

        return site.UsedBy is { } use ? Of(use, "snippet") : Location.None;
    }

    /// <summary>The <c>[Use]</c> attributes that brought an attribute in, the nearest first.</summary>
    public IEnumerable<Location> Uses(AttributeSite site)
    {
        for (var use = site.UsedBy; use is not null; use = use.UsedBy)
        {
            if (Syntax(use) is { } attribute) yield return attribute.GetLocation();
        }
    }

    private static TextSpan? ArgumentSpan(AttributeData data, AttributeSyntax attribute, string argument)
    {
        if (attribute.ArgumentList is not { } list) return null;
        var names = list.Arguments.Select((item, index) => NameOf(data, item, index)).ToList();
        var name = names.Find(candidate => Same(candidate, argument)) ?? names.Find(candidate => Alike(candidate, argument));
        if (name is null) return null;

        // The values of a params array are one argument.
        var first = names.IndexOf(name);
        var last = names.LastIndexOf(name);
        return TextSpan.FromBounds(list.Arguments[first].SpanStart, list.Arguments[last].Span.End);
    }

    private static string? NameOf(AttributeData data, AttributeArgumentSyntax argument, int index)
    {
        if (argument.NameEquals is { } property) return property.Name.Identifier.ValueText;
        if (argument.NameColon is { } colon) return colon.Name.Identifier.ValueText;
        if (data.AttributeConstructor is not { Parameters: { Length: > 0 } parameters }) return null;
        return parameters[Math.Min(index, parameters.Length - 1)].Name;
    }

    private static bool Same(string? name, string argument) => string.Equals(name, argument, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one is the other's singular: the record's <c>Devices</c> are the attribute's <c>Device</c>.</summary>
    private static bool Alike(string? name, string argument) =>
        name is not null
        && (name.StartsWith(argument, StringComparison.OrdinalIgnoreCase) || argument.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private AttributeSyntax? Syntax(AttributeSite site) =>
        site.Attribute.ApplicationSyntaxReference is { } reference && compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax() as AttributeSyntax
            : null;
}
