using System.Globalization;

namespace Multistage;

/// <summary>
/// The argument <c>SOURCE_DATE_EPOCH</c>, of which BuildKit makes a number of seconds when it has read the global arguments, which see
/// it as it was given. What the time may be taken from, a context or a stage, is not at hand here: then the argument is not set, as in
/// a build that finds no time there, such as one of a local context.
/// </summary>
internal static class SourceDateEpoch
{
    public const string Name = "SOURCE_DATE_EPOCH";

    /// <summary>What the time is to be, as the build or else the file says it; null where neither does.</summary>
    public static string? Find(BuildRequest request, VariableScope globals)
    {
        if (request.Args.TryGetValue(Name, out var given)) return given;
        return globals.TryGet(Name, out var variable) && variable.Value is { Length: > 0 } value ? value : null;
    }

    /// <summary>Makes a number of it, or takes it away, wherever it is set. An empty argument takes away a default of the file too.</summary>
    /// <returns>The request with what stages see.</returns>
    public static BuildRequest Resolve(BuildRequest request, VariableScope globals)
    {
        if (Find(request, globals) is not { } value) return request;
        var seconds = GoNumber.TryInteger(value, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
        if (globals.TryGet(Name, out var variable))
        {
            if (seconds is null) globals.Unset(Name);
            else globals.Set(Name, variable with { Value = seconds });
        }

        return request.Args.ContainsKey(Name) ? request with { Args = With(request.Args, seconds) } : request;
    }

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> arguments, string? seconds)
    {
        var changed = arguments.Where(argument => argument.Key != Name).ToDictionary(argument => argument.Key, argument => argument.Value, StringComparer.Ordinal);
        if (seconds is not null) changed.Add(Name, seconds);
        return changed;
    }
}
