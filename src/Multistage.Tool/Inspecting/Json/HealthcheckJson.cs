using System.Globalization;
using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary><c>HEALTHCHECK</c>: its test as an image keeps it, and its times.</summary>
internal static class HealthcheckJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, Healthcheck healthcheck)
    {
        var kind = healthcheck.Command switch { null => "NONE", ExecForm => "CMD", _ => "CMD-SHELL" };
        var words = healthcheck.Command is null ? [] : InstructionJson.CommandLine(healthcheck.Command);
        json.WriteTexts("test", words.Prepend(kind));
        json.WriteString("interval", Time(healthcheck.Interval));
        json.WriteString("timeout", Time(healthcheck.Timeout));
        json.WriteString("startPeriod", Time(healthcheck.StartPeriod));
        json.WriteString("startInterval", Time(healthcheck.StartInterval));
        json.WriteNumber("retries", int.Parse(healthcheck.Retries ?? "0", CultureInfo.InvariantCulture));
    }

    /// <summary>A duration as Go writes it: <c>1h2m3.5s</c>, or <c>1.5ms</c> below a second.</summary>
    private static string Time(string? text)
    {
        var nanoseconds = Duration.Read(text ?? "0")!.Value;
        if (nanoseconds is > 0 and < 1_000_000_000) return FormattableString.Invariant($"{nanoseconds / 1_000_000m:0.######}ms");
        var seconds = (nanoseconds % 60_000_000_000) / 1_000_000_000m;
        var minutes = nanoseconds / 60_000_000_000;
        var tail = FormattableString.Invariant($"{seconds:0.#########}s");
        if (minutes == 0) return tail;
        return minutes < 60 ? $"{minutes}m{tail}" : $"{minutes / 60}h{minutes % 60}m{tail}";
    }
}
