using System.Reflection;

namespace Multistage.Tool.Importing;

/// <summary>Makes the decorator of a mount: each option is the argument of that name.</summary>
internal static class MountMapping
{
    private static readonly Dictionary<string, Type> Decorators = typeof(MountDecoratorAttribute).Assembly.GetTypes()
        .Where(type => type.BaseType == typeof(MountDecoratorAttribute) && type != typeof(MountAttribute))
        .ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The decorator; null where an option has no argument.</summary>
    /// <param name="mount">The mount.</param>
    /// <param name="stageOf">The class of the stage that <c>from</c> means; null where it means none.</param>
    public static AttributeCode? Of(Mount mount, Func<string, StageType?> stageOf)
    {
        if (!Decorators.TryGetValue($"{mount.Type}MountAttribute", out var type) || mount.Options.FirstOrDefault() is not { Key: "type" }) return null;

        var options = mount.Options.Skip(1).ToList();
        var parameter = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).FirstOrDefault()?.Name;
        var code = options is [{ Value: { } first } option, ..] && option.Key == parameter ? AttributeCode.Of(type, first) : AttributeCode.Of(type);
        foreach (var (key, value) in options.Skip(code.Arguments.Length))
        {
            if (key == "from" && value is not null && !code.Sets(nameof(BindMountAttribute.FromStage)) && stageOf(value) is { } stage) code = code.With(nameof(BindMountAttribute.FromStage), stage);
            else if (Property(type, key) is { } property && !code.Sets(property.Name) && Value(property, value) is { } given) code = code.With(property.Name, given);
            else return null;
        }

        return code;
    }

    /// <summary>The decorator that takes the options as they are.</summary>
    public static AttributeCode Verbatim(Mount mount) => AttributeCode.Of(typeof(MountAttribute), mount.ToText());

    private static PropertyInfo? Property(Type type, string key)
    {
        var name = key switch
        {
            "ro" => nameof(CacheMountAttribute.ReadOnly),
            "rw" => nameof(BindMountAttribute.ReadWrite),
            _ => key,
        };
        return type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { CanWrite: true } property ? property : null;
    }

    private static object? Value(PropertyInfo property, string? value)
    {
        if (property.PropertyType == typeof(bool)) return value is null ? true : null;
        if (property.PropertyType.IsEnum) return Enum.TryParse(property.PropertyType, value, ignoreCase: true, out var parsed) ? parsed : null;
        return property.PropertyType == typeof(string) ? value : null;
    }
}
