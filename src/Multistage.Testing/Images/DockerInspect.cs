using System.Text.Json;

namespace Multistage.Testing;

/// <summary>
/// Reads what Docker says of an image, so that the images of Dockerfiles that start from it are known: the output of
/// <c>docker image inspect</c>, or an image's config as a registry keeps it (<c>docker buildx imagetools inspect --format '{{json .Image}}'</c>).
/// </summary>
/// <example>
/// <code>
/// var python = DockerInspect.Parse(File.ReadAllText("python.inspect.json"));
/// var settings = new BuildSettings { BaseImages = BaseImages.None.With("python:3.12-slim", python) };
/// Assert.Equal("/app", BackendImage.Definition.Final.Evaluate(settings).Config.WorkingDir);
/// </code>
/// </example>
/// <remarks>See <see href="https://docs.docker.com/reference/cli/docker/image/inspect/"/>.</remarks>
public static class DockerInspect
{
    /// <summary>Reads the description of one image.</summary>
    /// <param name="json">The object, or a list with it alone.</param>
    /// <returns>The image; its history is not known where the text has none, as that of <c>docker image inspect</c>.</returns>
    /// <exception cref="FormatException">The text is no JSON, or describes no image; the message says why and, for JSON, where.</exception>
    public static ContainerImage Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Image(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException($"Line {error.LineNumber + 1}: this is no JSON: {error.Message}", error);
        }
    }

    private static ContainerImage Image(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            if (root.GetArrayLength() != 1) throw new FormatException($"There are {root.GetArrayLength()} images in the list: give one.");
            root = root[0];
        }

        if (root.ValueKind != JsonValueKind.Object || Find(root, "Config") is not { ValueKind: JsonValueKind.Object } config)
        {
            throw new FormatException("There is no 'Config' in it: give the output of 'docker image inspect'.");
        }

        var image = new ContainerImage
        {
            Config = Config(config),
            Os = Text(root, "Os") ?? "linux",
            Architecture = Text(root, "Architecture") ?? string.Empty,
            Variant = Text(root, "Variant") ?? string.Empty,
            Author = Text(root, "Author") ?? string.Empty,
        };
        if (Find(root, "History") is not { ValueKind: JsonValueKind.Array } history) return image.WithUnknownHistory(Name(root));
        return image with { History = history.EnumerateArray().Select(Entry).ToEquatableArray() };
    }

    private static HistoryEntry Entry(JsonElement entry) =>
        new(Text(entry, "created_by") ?? string.Empty, Find(entry, "empty_layer") is { ValueKind: JsonValueKind.True });

    private static ImageConfig Config(JsonElement config) => new()
    {
        Env = ImageEnvironment.Of(Texts(config, "Env")),
        Cmd = Texts(config, "Cmd").ToEquatableArray(),
        Entrypoint = Texts(config, "Entrypoint").ToEquatableArray(),
        WorkingDir = Text(config, "WorkingDir") ?? string.Empty,
        User = Text(config, "User") ?? string.Empty,
        ExposedPorts = ImageNames.Of(Keys(config, "ExposedPorts")),
        Volumes = ImageNames.Of(Keys(config, "Volumes")),
        Labels = ImageLabels.Of(Properties(config, "Labels").Select(label => KeyValuePair.Create(label.Name, label.Value.GetString() ?? string.Empty))),
        StopSignal = Text(config, "StopSignal") ?? string.Empty,
        Healthcheck = Find(config, "Healthcheck") is { ValueKind: JsonValueKind.Object } check ? Healthcheck(check) : null,
        Shell = Texts(config, "Shell").ToEquatableArray(),
        OnBuild = Texts(config, "OnBuild").ToEquatableArray(),
        ArgsEscaped = Find(config, "ArgsEscaped") is { ValueKind: JsonValueKind.True },
    };

    private static ImageHealthcheck Healthcheck(JsonElement check) => new()
    {
        Test = Texts(check, "Test").ToEquatableArray(),
        Interval = Time(check, "Interval"),
        Timeout = Time(check, "Timeout"),
        StartPeriod = Time(check, "StartPeriod"),
        StartInterval = Time(check, "StartInterval"),
        Retries = Find(check, "Retries") is { ValueKind: JsonValueKind.Number } retries ? retries.GetInt32() : 0,
    };

    /// <summary>A time, which is kept as nanoseconds.</summary>
    private static TimeSpan Time(JsonElement parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.Number } number ? TimeSpan.FromTicks(number.GetInt64() / 100) : TimeSpan.Zero;

    /// <summary>What the image is called, for a person.</summary>
    private static string Name(JsonElement root) => Texts(root, "RepoTags").FirstOrDefault() ?? Text(root, "Id") ?? "without a name";

    private static string? Text(JsonElement parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(text => text.GetString() ?? string.Empty) : [];

    private static IEnumerable<string> Keys(JsonElement parent, string name) => Properties(parent, name).Select(property => property.Name);

    private static IEnumerable<JsonProperty> Properties(JsonElement parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.Object } properties ? properties.EnumerateObject() : [];

    /// <summary>A property, whose name Docker begins with a capital and a registry does not.</summary>
    private static JsonElement? Find(JsonElement parent, string name)
    {
        foreach (var property in parent.EnumerateObject())
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) return property.Value;
        }

        return null;
    }
}
