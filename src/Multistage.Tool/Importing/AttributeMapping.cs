using System.Globalization;
using System.Reflection;

namespace Multistage.Tool.Importing;

/// <summary>
/// Makes the attribute of an instruction by their names: <c>[Copy]</c> of <see cref="Copy"/>, its named arguments of the properties
/// of the same name, and the arguments of its constructor of what stands first in the record. So a new instruction or flag is
/// imported without a line here.
/// </summary>
internal static class AttributeMapping
{
    /// <summary>The attribute that should mean the instruction.</summary>
    /// <exception cref="ArgumentException">There is no attribute for it that takes its values.</exception>
    public static AttributeCode Of(Instruction instruction)
    {
        var record = instruction.GetType();
        var type = TypeFor(record);
        var main = record.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters()
            .Select(parameter => record.GetProperty(parameter.Name!)!.GetValue(instruction))
            .ToList();
        return WithFlags(WithMain(Construct(type, [.. main.SelectMany(Items)]), main), instruction);
    }

    /// <summary>Adds what the record says beyond its first values: the flags.</summary>
    public static AttributeCode WithFlags(AttributeCode code, Instruction instruction)
    {
        foreach (var property in code.Constructor.DeclaringType!.GetProperties().Where(property => property.CanWrite))
        {
            var source = instruction.GetType().GetProperty(property.Name) ?? instruction.GetType().GetProperty(property.Name + "s");
            if (source is not null && Value(source, instruction, property.PropertyType) is { } value) code = code.With(property.Name, value);
        }

        return code;
    }

    private static Type TypeFor(Type record) =>
        record.Assembly.GetType(record.FullName + "Attribute") ?? throw new ArgumentException($"There is no [{record.Name}].");

    /// <summary>What a value is as arguments in a row.</summary>
    private static IEnumerable<string?> Items(object? value) => value switch
    {
        string text => [text],
        EquatableArray<string> texts => texts,
        EquatableArray<KeyValue> pairs => pairs.SelectMany(pair => new[] { pair.Key, pair.Value }),
        EquatableArray<ArgDeclaration> declarations => declarations.SelectMany(Items),
        ExecForm exec => exec.Arguments,
        _ => [],
    };

    private static IEnumerable<string?> Items(ArgDeclaration declaration) => [declaration.Name, declaration.Default];

    private static AttributeCode Construct(Type type, string?[] items)
    {
        if (items is [{ } key, { } value] && type.GetConstructor([typeof(string), typeof(string)]) is not null) return AttributeCode.Of(type, key, value);
        var parameters = type.GetConstructors().Select(constructor => constructor.GetParameters()).Where(all => all.Length == 1).Select(all => all[0].ParameterType).ToList();
        if (parameters.Contains(typeof(int[])) && items.All(IsNumber)) return AttributeCode.Of(type, Array.ConvertAll(items, Number));
        if (parameters.Contains(typeof(int)) && items is [var number] && IsNumber(number)) return AttributeCode.Of(type, Number(number));
        if (parameters.Contains(typeof(string)) && Single(items) is { } single) return AttributeCode.Of(type, single);
        return AttributeCode.Of(type, [items]);
    }

    /// <summary>The one item; also of a build argument without default.</summary>
    private static string? Single(string?[] items) => items switch
    {
        [var single] => single,
        [var name, null] => name,
        _ => null,
    };

    private static bool IsNumber(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text;

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);

    /// <summary>What the first values say that no row of strings can.</summary>
    private static AttributeCode WithMain(AttributeCode code, List<object?> main) => main switch
    {
        [ShellForm shell] => code.With(nameof(CmdAttribute.Shell), shell.Text),
        [null] => code.With(nameof(HealthcheckAttribute.None), true),
        [EquatableArray<KeyValue> pairs] when pairs.Any(pair => pair.Legacy) => code.With(nameof(EnvAttribute.Legacy), true),
        _ => code,
    };

    private static object? Value(PropertyInfo source, Instruction instruction, Type wanted) => source.GetValue(instruction) switch
    {
        string text when wanted == typeof(string) => text,
        string text when wanted == typeof(int) && IsNumber(text) => Number(text),

        // A false is worth saying only where saying nothing means something else.
        bool value when wanted == typeof(bool) && (value || source.PropertyType == typeof(bool?)) => value,
        EquatableArray<string> { Count: > 0 } texts when wanted == typeof(string[]) => texts.ToArray(),
        _ => null,
    };
}
