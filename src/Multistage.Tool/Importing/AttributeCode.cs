using System.Collections.Immutable;
using System.Reflection;

namespace Multistage.Tool.Importing;

/// <summary>An attribute that is about to be written: it can be made, to see what it means, and printed.</summary>
/// <param name="Constructor">Its constructor.</param>
/// <param name="Arguments">What the constructor gets.</param>
internal sealed record AttributeCode(ConstructorInfo Constructor, ImmutableArray<object?> Arguments)
{
    private const string Suffix = "Attribute";

    /// <summary>The named arguments in order.</summary>
    public ImmutableArray<(PropertyInfo Property, object Value)> Properties { get; init; } = [];

    /// <summary>C# comments that stand before an argument, by the argument's index as <see cref="AttributeText"/> counts.</summary>
    public ImmutableArray<(int Argument, string Comment)> Comments { get; init; } = [];

    /// <summary>Whether the comments between the lines of the instruction have their place in it.</summary>
    public bool HoldsComments { get; init; }

    /// <summary>The name as it stands in the source: <c>Run</c>.</summary>
    public string Name => Constructor.DeclaringType!.Name[..^Suffix.Length];

    /// <summary>Whether the last argument of the constructor takes all that follow.</summary>
    public bool HasParams => Constructor.GetParameters() is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute), inherit: false);

    /// <summary>An attribute by its class, with the constructor that takes these arguments.</summary>
    /// <exception cref="ArgumentException">The class has no such constructor.</exception>
    public static AttributeCode Of(Type type, params object?[] arguments) =>
        new(
            type.GetConstructors().FirstOrDefault(constructor => Takes(constructor, arguments))
                ?? throw new ArgumentException($"{type.Name} has no constructor for these arguments."),
            [.. arguments]);

    /// <summary>The same with another named argument.</summary>
    public AttributeCode With(string property, object value) =>
        this with { Properties = Properties.Add((Constructor.DeclaringType!.GetProperty(property)!, value)) };

    /// <summary>Whether it has a named argument.</summary>
    public bool Sets(string property) => Properties.Any(set => set.Property.Name == property);

    /// <summary>The attribute itself.</summary>
    public Attribute Create()
    {
        var attribute = (Attribute)Constructor.Invoke([.. Arguments]);
        foreach (var (property, value) in Properties) property.SetValue(attribute, value);
        return attribute;
    }

    private static bool Takes(ConstructorInfo constructor, object?[] arguments)
    {
        var parameters = constructor.GetParameters();
        return parameters.Length == arguments.Length && parameters.Zip(arguments).All(pair => pair.Second is null || pair.First.ParameterType.IsInstanceOfType(pair.Second));
    }
}
