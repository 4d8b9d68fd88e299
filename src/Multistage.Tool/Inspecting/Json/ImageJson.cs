using System.Text.Json;

namespace Multistage.Tool.Inspecting;

/// <summary>The image that a build of a stage gives, or why BuildKit refuses it.</summary>
internal static class ImageJson
{
    /// <summary>Writes the image; what its config does not set is left out, as in an image, and a history that a base image does not tell.</summary>
    public static void Write(Utf8JsonWriter json, ContainerImage image)
    {
        json.WriteBoolean("ok", true);
        Write(json, image.Config);
        json.WriteString("os", image.Os);
        json.WriteString("architecture", image.Architecture);
        json.WriteString("variant", image.Variant);
        json.WriteString("author", image.Author);
        if (!image.IsKnown(nameof(image.History))) return;
        json.WriteObjects("history", image.History, static (json, entry) =>
        {
            json.WriteString("created_by", entry.CreatedBy);
            json.WriteBoolean("empty_layer", entry.EmptyLayer);
        });
    }

    private static void Write(Utf8JsonWriter json, ImageConfig config)
    {
        json.WriteStartObject("config");
        WriteText(json, "User", config.User);
        WriteNames(json, "ExposedPorts", config.ExposedPorts);
        WriteList(json, "Env", config.Env);
        WriteList(json, "Entrypoint", config.Entrypoint);
        WriteList(json, "Cmd", config.Cmd);
        WriteNames(json, "Volumes", config.Volumes);
        WriteText(json, "WorkingDir", config.WorkingDir);
        WriteLabels(json, config.Labels);
        WriteText(json, "StopSignal", config.StopSignal);
        if (config.ArgsEscaped) json.WriteBoolean("ArgsEscaped", true);
        if (config.Healthcheck is { } healthcheck) Write(json, healthcheck);
        WriteList(json, "OnBuild", config.OnBuild);
        WriteList(json, "Shell", config.Shell);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImageHealthcheck healthcheck)
    {
        json.WriteStartObject("Healthcheck");
        WriteList(json, "Test", healthcheck.Test);
        WriteNumber(json, "Interval", healthcheck.IntervalNanoseconds);
        WriteNumber(json, "Timeout", healthcheck.TimeoutNanoseconds);
        WriteNumber(json, "StartPeriod", healthcheck.StartPeriodNanoseconds);
        WriteNumber(json, "StartInterval", healthcheck.StartIntervalNanoseconds);
        WriteNumber(json, "Retries", healthcheck.Retries);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0) json.WriteString(name, value);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long value)
    {
        if (value != 0) json.WriteNumber(name, value);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0) json.WriteTexts(name, values);
    }

    /// <summary>A set is an object whose values are empty.</summary>
    private static void WriteNames(Utf8JsonWriter json, string name, ImageNames names)
    {
        if (names.Count == 0) return;
        json.WriteStartObject(name);
        foreach (var one in names)
        {
            json.WriteStartObject(one);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLabels(Utf8JsonWriter json, ImageLabels labels)
    {
        if (labels.Count == 0) return;
        json.WriteStartObject("Labels");
        foreach (var label in labels) json.WriteString(label.Key, label.Value);
        json.WriteEndObject();
    }
}
