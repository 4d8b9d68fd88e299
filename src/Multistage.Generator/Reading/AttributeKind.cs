using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>What reflection knows of one attribute class, looked up once.</summary>
internal sealed class AttributeKind(Type type)
{
    private readonly AttributeConstructor[] _constructors = type.GetConstructors()
        .Select(constructor => new AttributeConstructor(constructor, constructor.GetParameters().Select(parameter => parameter.ParameterType).ToArray()))
        .ToArray();

    private readonly Dictionary<string, PropertyInfo> _properties = type.GetProperties()
        .Where(property => property.SetMethod is { IsPublic: true })
        .ToDictionary(property => property.Name, StringComparer.Ordinal);

    /// <summary>Whether it stands among the instructions, and is no option of the class.</summary>
    public bool IsInstruction { get; } =
        typeof(StatementAttribute).IsAssignableFrom(type) || typeof(DecoratorAttribute).IsAssignableFrom(type) || type == typeof(UseAttribute);

    /// <summary>The constructor that the compiler chose; null where this version of the class has none such.</summary>
    public AttributeConstructor? Constructor(IMethodSymbol constructor)
    {
        foreach (var candidate in _constructors)
        {
            if (HasParameters(candidate.Parameters, constructor)) return candidate;
        }

        return null;
    }

    /// <summary>The property that a named argument sets; null where this version of the class has none such.</summary>
    public PropertyInfo? Property(string name) => _properties.TryGetValue(name, out var property) ? property : null;

    private static bool HasParameters(Type[] parameters, IMethodSymbol constructor)
    {
        if (parameters.Length != constructor.Parameters.Length) return false;
        for (var index = 0; index < parameters.Length; index++)
        {
            if (!IsType(parameters[index], constructor.Parameters[index].Type)) return false;
        }

        return true;
    }

    private static bool IsType(Type type, ITypeSymbol symbol) => symbol is IArrayTypeSymbol array
        ? type.IsArray && IsType(type.GetElementType()!, array.ElementType)
        : !type.IsArray && type.Name == symbol.MetadataName;
}
