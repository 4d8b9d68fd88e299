using System.Reflection;

namespace Multistage;

/// <summary>All that the instructions can use and that not every frontend has; read once from the <see cref="FlagAttribute"/>s of the model.</summary>
internal static class FrontendFeatures
{
    private static readonly Lazy<FrontendFeature[]> All = new(() => Read().ToArray());

    /// <summary>What a frontend does not have.</summary>
    public static FrontendFeature[] NewerThan(FrontendVersion frontend) => Array.FindAll(All.Value, feature => !feature.IsIn(frontend));

    private static IEnumerable<FrontendFeature> Read()
    {
        foreach (var feature in Flags<Add>("ADD").Concat(Flags<Copy>("COPY")).Concat(Flags<From>("FROM")).Concat(Flags<Run>("RUN"))) yield return feature;
        foreach (var feature in Flags<Healthcheck>("HEALTHCHECK")) yield return feature;
        foreach (var (flag, property) in FlaggedProperties(typeof(ShellForm)))
        {
            yield return new($"RUN {flag.Name}", flag.Since, flag.Labs, nameof(Run.Command), instruction => instruction is Run { Command: ShellForm form } && IsSet(property.GetValue(form)));
        }

        foreach (var (flag, property) in FlaggedProperties(typeof(Mount)))
        {
            yield return new($"'{flag.Name}' of a mount", flag.Since, flag.Labs, nameof(Run.Mounts), instruction => instruction is Run run && run.Mounts.Any(mount => IsSet(property.GetValue(mount))));
        }

        yield return new("A symbolic --chmod", "1.14", null, nameof(Copy.Chmod), instruction => IsSymbolic((instruction as Copy)?.Chmod ?? (instruction as Add)?.Chmod));
    }

    private static IEnumerable<FrontendFeature> Flags<T>(string keyword)
        where T : Instruction
    {
        foreach (var (flag, property) in FlaggedProperties(typeof(T)))
        {
            yield return new($"{keyword} {flag.Name}", flag.Since, flag.Labs, property.Name, instruction => instruction is T && IsSet(property.GetValue(instruction)));
        }
    }

    private static IEnumerable<(FlagAttribute Flag, PropertyInfo Property)> FlaggedProperties(Type type)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<FlagAttribute>() is { } flag) yield return (flag, property);
        }
    }

    private static bool IsSet(object? value) => value switch
    {
        null or false => false,
        IReadOnlyCollection<object> list => list.Count > 0,
        _ => true,
    };

    private static bool IsSymbolic(string? chmod) => chmod is not null && chmod.IndexOf('$') < 0 && chmod.IndexOfAny(['+', '-', '=']) >= 0;
}
