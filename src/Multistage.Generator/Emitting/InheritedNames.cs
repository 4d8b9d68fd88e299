using System.Reflection;

namespace Multistage.Generator.Emitting;

/// <summary>The names that the generated classes inherit.</summary>
internal static class InheritedNames
{
    /// <summary>What a class derived from <see cref="DockerfileDefinition"/> sees of it and of its base.</summary>
    public static IReadOnlyList<string> OfDefinition { get; } = [.. Of(typeof(DockerfileDefinition)), .. Of(typeof(object))];

    /// <summary>
    /// What a builder inherits from <see cref="object"/>. The methods of its own base do not count, because none has the
    /// parameter of a generated one.
    /// </summary>
    public static IReadOnlyList<string> OfBuilder { get; } = [.. Of(typeof(object))];

    private static IEnumerable<string> Of(Type type)
    {
        const BindingFlags all = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        return type.GetMembers(all).Where(IsInherited).Select(member => member.Name);
    }

    private static bool IsInherited(MemberInfo member) => member switch
    {
        FieldInfo field => !field.IsPrivate,
        MethodBase method => !method.IsPrivate,
        _ => true,
    };
}
