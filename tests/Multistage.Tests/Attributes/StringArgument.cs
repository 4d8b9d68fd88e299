using System.Reflection;

namespace Multistage.Tests.Attributes;

/// <summary>
/// A place of an attribute that takes a string, found by reflection: a constructor parameter, an element of an array, a property.
/// </summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Constructor">The constructor that is used; what it takes besides gets values that are fine.</param>
/// <param name="Name">The parameter or property.</param>
/// <param name="Index">The element, where it is an array; or -1.</param>
internal sealed record StringArgument(Type Attribute, ConstructorInfo Constructor, string Name, int Index)
{
    /// <summary>What an argument of that name holds where any text would not do.</summary>
    private static readonly Dictionary<string, string[]> Samples = new()
    {
        ["sourcesThenDestination"] = ["a", "/b"],
        ["keysAndValues"] = ["A", "1"],
        ["namesAndDefaults"] = ["A", "1"],
        ["text"] = ["USER a", string.Empty],
    };

    public static IReadOnlyList<Type> AllAttributes { get; } = typeof(StatementAttribute).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && (typeof(StatementAttribute).IsAssignableFrom(type) || typeof(DecoratorAttribute).IsAssignableFrom(type)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToList();

    /// <summary>All of them, over all attributes that stand for an instruction or change one.</summary>
    public static IReadOnlyList<StringArgument> All { get; } = AllAttributes.SelectMany(Of).ToList();

    /// <summary>The attribute with values that are fine in all places its constructor has.</summary>
    public Attribute Plain() => (Attribute)Constructor.Invoke(Constructor.GetParameters().Select(Sample).ToArray());

    private bool IsProperty => Constructor.GetParameters().All(parameter => parameter.Name != Name);

    /// <summary>The attribute with that string in the place.</summary>
    public Attribute With(string? value) => Make(Index < 0 ? value : Array(value));

    /// <summary>The attribute with that object as the argument.</summary>
    public Attribute Make(object? argument)
    {
        var arguments = Constructor.GetParameters().Select(parameter => parameter.Name == Name ? argument : Sample(parameter)).ToArray();
        var attribute = (Attribute)Constructor.Invoke(arguments);
        if (IsProperty) Attribute.GetProperty(Name)!.SetValue(attribute, argument);
        return attribute;
    }

    public override string ToString() =>
        $"{Attribute.Name}({string.Join(", ", Constructor.GetParameters().Select(parameter => parameter.ParameterType.Name))}).{Name}[{Index}]";

    /// <summary>Those that say something; the one without parameters only where there is no other.</summary>
    public static ConstructorInfo[] Constructors(Type attribute) =>
        attribute.GetConstructors() is { Length: > 1 } several ? [.. several.Where(constructor => constructor.GetParameters().Length > 0)] : attribute.GetConstructors();

    private static IEnumerable<StringArgument> Of(Type attribute)
    {
        var constructors = Constructors(attribute);
        var ofParameters = constructors.SelectMany(constructor => constructor.GetParameters()
            .SelectMany(parameter => Places(attribute, constructor, parameter.Name!, parameter.ParameterType)));
        var ofProperties = attribute.GetProperties().Where(property => property.CanWrite)
            .SelectMany(property => Places(attribute, constructors[0], property.Name, property.PropertyType));
        return ofParameters.Concat(ofProperties);
    }

    private static IEnumerable<StringArgument> Places(Type attribute, ConstructorInfo constructor, string name, Type type)
    {
        if (type == typeof(string)) return [new(attribute, constructor, name, -1)];
        if (type == typeof(string[])) return Elements(name).Select((_, index) => new StringArgument(attribute, constructor, name, index));
        return [];
    }

    private static string[] Elements(string name) => Samples.TryGetValue(name, out var elements) ? elements : ["a", "b"];

    private string?[] Array(string? value)
    {
        string?[] elements = [.. Elements(Name)];
        elements[Index] = value;
        return elements;
    }

    private object? Sample(ParameterInfo parameter)
    {
        // What excludes the commands is tried without them.
        if (Name is "Exec" or "ScriptFile" or "Shell" or "None" && parameter.ParameterType == typeof(string[])) return new string[0];
        if (Name == "Heredoc" && parameter.ParameterType == typeof(string[])) return new[] { "make" };
        if (parameter.ParameterType == typeof(string[])) return Elements(parameter.Name!);
        if (parameter.ParameterType == typeof(int[])) return new[] { 80 };
        if (parameter.ParameterType == typeof(int)) return 1;
        if (parameter.ParameterType == typeof(Type)) return typeof(AttributeReading.Builder);
        return parameter.Name == "options" ? "type=cache,target=/a" : "a";
    }
}
