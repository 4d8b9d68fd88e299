using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>
/// Makes the attribute that stands in the source, as an instance of its class in <c>Multistage.dll</c>, so that what it means is
/// said in that class alone.
/// </summary>
internal static class AttributeMaker
{
    private const string Suffix = "Attribute";

    /// <summary>The kinds of attributes by their class's name.</summary>
    private static readonly Dictionary<string, AttributeKind> Kinds = typeof(DockerfileAttribute).Assembly.GetTypes()
        .Where(type => type is { IsPublic: true, IsAbstract: false } && typeof(Attribute).IsAssignableFrom(type))
        .ToDictionary(type => type.Name, type => new AttributeKind(type), StringComparer.Ordinal);

    /// <summary>Whether an attribute's class is one of <c>Multistage.dll</c>.</summary>
    public static bool IsMultistage(INamedTypeSymbol attributeClass) =>
        attributeClass is { ContainingType: null, Arity: 0, ContainingNamespace: { Name: nameof(Multistage), ContainingNamespace.IsGlobalNamespace: true } }
        && Kinds.ContainsKey(attributeClass.Name);

    /// <summary>Whether an attribute's class is one of those that make up the instructions of a Dockerfile.</summary>
    public static bool IsInstruction(INamedTypeSymbol attributeClass) =>
        IsMultistage(attributeClass) && Kinds[attributeClass.Name].IsInstruction;

    /// <summary><c>Run</c> for <c>RunAttribute</c>.</summary>
    public static string ShortName(string className) => className.EndsWith(Suffix, StringComparison.Ordinal)
        ? className.Substring(0, className.Length - Suffix.Length)
        : className;

    /// <summary>The attribute as it was written; null where it is half-typed, of which the compiler speaks.</summary>
    public static Attribute? Make(AttributeData data)
    {
        if (data.AttributeClass is not { } attributeClass || data.AttributeConstructor is not { } constructor) return null;
        if (!Kinds.TryGetValue(attributeClass.Name, out var kind) || kind.Constructor(constructor) is not { } making) return null;
        var parameters = making.Parameters;
        if (data.ConstructorArguments.Length != parameters.Length) return null;
        var arguments = new object?[parameters.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            if (!Constants.TryRead(data.ConstructorArguments[index], parameters[index], out arguments[index])) return null;
        }

        var attribute = (Attribute)making.Constructor.Invoke(arguments);
        foreach (var named in data.NamedArguments)
        {
            if (kind.Property(named.Key) is not { } property) return null;
            if (!Constants.TryRead(named.Value, property.PropertyType, out var value)) return null;
            property.SetValue(attribute, value);
        }

        return attribute;
    }
}
