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

    private static string Time(string? text) => Duration.Format(Duration.Read(text ?? "0")!.Value);
}
