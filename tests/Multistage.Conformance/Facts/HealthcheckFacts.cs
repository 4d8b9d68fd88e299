using System.Text.Json.Nodes;
using Nodes = System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary><c>HEALTHCHECK</c> in the shape of the verdicts.</summary>
internal static class HealthcheckFacts
{
    public static JsonObject Of(Healthcheck healthcheck)
    {
        var kind = healthcheck.Command switch { null => "NONE", ExecForm => "CMD", _ => "CMD-SHELL" };
        var words = healthcheck.Command is null ? [] : InstructionFacts.CommandLine(healthcheck.Command);
        return new()
        {
            ["test"] = new Nodes.JsonArray([kind, .. words.Select(word => word!.DeepClone())]),
            ["interval"] = Duration(healthcheck.Interval),
            ["timeout"] = Duration(healthcheck.Timeout),
            ["startPeriod"] = Duration(healthcheck.StartPeriod),
            ["startInterval"] = Duration(healthcheck.StartInterval),
            ["retries"] = int.Parse(healthcheck.Retries ?? "0", System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A duration as Go writes it: <c>1h2m3.5s</c>, or <c>1.5ms</c> below a second.</summary>
    private static string Duration(string? text)
    {
        var nanoseconds = Multistage.Duration.Read(text ?? "0")!.Value;
        if (nanoseconds is > 0 and < 1_000_000_000) return FormattableString.Invariant($"{nanoseconds / 1_000_000m:0.######}ms");
        var seconds = (nanoseconds % 60_000_000_000) / 1_000_000_000m;
        var minutes = nanoseconds / 60_000_000_000;
        var tail = FormattableString.Invariant($"{seconds:0.#########}s");
        if (minutes == 0) return tail;
        return minutes < 60 ? $"{minutes}m{tail}" : $"{minutes / 60}h{minutes % 60}m{tail}";
    }
}
