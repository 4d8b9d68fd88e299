using System.Globalization;

namespace Multistage;

/// <summary>
/// The argument <c>SOURCE_DATE_EPOCH</c>, of which BuildKit makes a number of seconds before it converts anything. What the time
/// may be taken from, a context or a stage, is not at hand here: then the argument is not set, as in a build that finds no time there.
/// </summary>
internal static class SourceDateEpoch
{
    private const string Name = "SOURCE_DATE_EPOCH";

    /// <summary>The arguments of a build with the time as a number.</summary>
    public static IReadOnlyDictionary<string, string> InArguments(Dictionary<string, string> arguments)
    {
        if (!arguments.TryGetValue(Name, out var value) || value.Length == 0) return arguments;
        var changed = new Dictionary<string, string>(arguments, StringComparer.Ordinal);
        if (Seconds(value) is { } seconds) changed[Name] = seconds;
        else if (value == "context") changed.Remove(Name);
        return changed;
    }

    /// <summary>Makes a number of what the file says.</summary>
    public static void Finish(VariableScope scope)
    {
        if (!scope.TryGet(Name, out var epoch) || epoch.Value is not { Length: > 0 } value) return;
        if (Seconds(value) is { } seconds) scope.Set(Name, epoch with { Value = seconds });
        else scope.Unset(Name);
    }

    private static string? Seconds(string value) =>
        GoNumber.TryInteger(value, out var seconds) ? seconds.ToString(CultureInfo.InvariantCulture) : null;
}
