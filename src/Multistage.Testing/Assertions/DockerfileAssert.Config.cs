using System.Globalization;

namespace Multistage.Testing;

/// <content>What <c>docker inspect</c> would say of the image.</content>
public static partial class DockerfileAssert
{
    private static readonly string[] LayerKeywords = ["ADD", "COPY", "RUN", "WORKDIR"];

    /// <summary>The image does not run as root.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="settings">Build arguments and the configs of base images, which may say the user; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It runs as root, or nothing says as whom.</exception>
    public static void RunsAsNonRoot(DockerfileDefinition image, BuildSettings? settings = null) => RunsAsNonRoot(Readable.LastStage(image), settings);

    /// <summary>The stage's image does not run as root.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Build arguments and the configs of base images, which may say the user; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It runs as root, or nothing says as whom.</exception>
    public static void RunsAsNonRoot(StageDefinition stage, BuildSettings? settings = null)
    {
        var evaluated = EvaluatedStage.Of(stage, settings);
        var user = evaluated.Get(image => image.Config.User);
        if (!IsRoot(user)) return;
        evaluated.FailureAt("USER").Throw(
            $"{Readable.Capital(stage)} runs as root: {(user.Length == 0 ? "no USER says otherwise" : $"its last USER is {user}")}.",
            "end it with a USER that is not root, by number where Kubernetes checks it: USER 1000 ([User(\"1000\")]).");
    }

    /// <summary>The image says that it listens at these ports.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="ports">The ports, of TCP.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(DockerfileDefinition image, params int[] ports) => ExposesPorts(Readable.LastStage(image), ports);

    /// <summary>The stage's image says that it listens at these ports.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="ports">The ports, of TCP.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(StageDefinition stage, params int[] ports) =>
        ExposesPorts(stage, ports.Select(port => port.ToString(CultureInfo.InvariantCulture)).ToArray());

    /// <summary>The image says that it listens at these ports.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="ports">The ports, such as <c>8080</c> or <c>53/udp</c>.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(DockerfileDefinition image, params string[] ports) => ExposesPorts(Readable.LastStage(image), ports);

    /// <summary>The stage's image says that it listens at these ports.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="ports">The ports, such as <c>8080</c> or <c>53/udp</c>.</param>
    /// <exception cref="DockerfileAssertionException">It does not name one of them.</exception>
    public static void ExposesPorts(StageDefinition stage, params string[] ports)
    {
        var evaluated = EvaluatedStage.Of(stage, null);
        var exposed = evaluated.Get(image => KnownValues.Of(image.Config.ExposedPorts));
        foreach (var port in ports.Select(port => port.Contains('/', StringComparison.Ordinal) ? port : $"{port}/tcp"))
        {
            if (exposed.Contains(port)) continue;
            var all = exposed.Count == 0 ? "none" : string.Join(", ", exposed);
            evaluated.FailureAt("EXPOSE").Throw($"{Readable.Capital(stage)} does not expose {port}: it exposes {all}.", $"add EXPOSE {port} ([Expose(...)]).");
        }
    }

    /// <summary>The image sets a variable of the environment.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="name">The name; case counts.</param>
    /// <param name="value">The value, variables expanded.</param>
    /// <param name="settings">Build arguments and the configs of base images; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It has another value, or none.</exception>
    public static void SetsEnvironment(DockerfileDefinition image, string name, string value, BuildSettings? settings = null) =>
        SetsEnvironment(Readable.LastStage(image), name, value, settings);

    /// <summary>The stage's image sets a variable of the environment.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="name">The name; case counts.</param>
    /// <param name="value">The value, variables expanded.</param>
    /// <param name="settings">Build arguments and the configs of base images; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It has another value, or none.</exception>
    public static void SetsEnvironment(StageDefinition stage, string name, string value, BuildSettings? settings = null)
    {
        var evaluated = EvaluatedStage.Of(stage, settings);
        if (evaluated.Get(image => image.Config.Env[name]) is var actual && actual == value) return;
        evaluated.FailureAt("ENV").Throw(
            $"{Readable.Capital(stage)} {(actual is null ? $"does not set {name}" : $"sets {name} to {actual}")}, and should set it to {value}.",
            $"set it: ENV {name}=... ([Env(\"{name}\", ...)]).");
    }

    /// <summary>The image has a label.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="key">The key; case counts.</param>
    /// <param name="value">The value, variables expanded; null for any.</param>
    /// <exception cref="DockerfileAssertionException">It has another value, or none.</exception>
    public static void HasLabel(DockerfileDefinition image, string key, string? value = null) => HasLabel(Readable.LastStage(image), key, value);

    /// <summary>The stage's image has a label.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="key">The key; case counts.</param>
    /// <param name="value">The value, variables expanded; null for any.</param>
    /// <exception cref="DockerfileAssertionException">It has another value, or none.</exception>
    public static void HasLabel(StageDefinition stage, string key, string? value = null)
    {
        var evaluated = EvaluatedStage.Of(stage, null);
        var actual = evaluated.Get(image => image.Config.Labels[key]);
        if (actual is not null && (value is null || actual == value)) return;
        evaluated.FailureAt("LABEL").Throw(
            actual is null ? $"{Readable.Capital(stage)} has no label {key}." : $"The label {key} of {stage} is {actual}, and should be {value}.",
            $"set it: LABEL {key}=... ([Label(\"{key}\", ...)]).");
    }

    /// <summary>The image says how it is asked whether it works.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <exception cref="DockerfileAssertionException">It does not.</exception>
    public static void HasHealthcheck(DockerfileDefinition image) => HasHealthcheck(Readable.LastStage(image));

    /// <summary>The stage's image says how it is asked whether it works.</summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="DockerfileAssertionException">It does not.</exception>
    public static void HasHealthcheck(StageDefinition stage)
    {
        var evaluated = EvaluatedStage.Of(stage, null);
        if (evaluated.Get(image => image.Config.Healthcheck) is { } check && !check.Test.Contains("NONE")) return;
        evaluated.FailureAt("HEALTHCHECK").Throw(
            $"{Readable.Capital(stage)} has no health check.", "add HEALTHCHECK CMD [\"...\"] ([Healthcheck(...)]).");
    }

    /// <summary>The instructions add no more layers than so many to the image they start from: those of <c>RUN</c>, <c>COPY</c>, <c>ADD</c> and <c>WORKDIR</c>.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="most">How many layers there may be.</param>
    /// <exception cref="DockerfileAssertionException">There are more.</exception>
    public static void HasAtMostLayers(DockerfileDefinition image, int most) => HasAtMostLayers(Readable.LastStage(image), most);

    /// <summary>The instructions add no more layers than so many to the image they start from: those of <c>RUN</c>, <c>COPY</c>, <c>ADD</c> and <c>WORKDIR</c>.</summary>
    /// <param name="stage">The stage; the layers of the stages it continues count.</param>
    /// <param name="most">How many layers there may be.</param>
    /// <exception cref="DockerfileAssertionException">There are more.</exception>
    public static void HasAtMostLayers(StageDefinition stage, int most)
    {
        // A base image without a history of its own leaves that of the instructions.
        var evaluated = EvaluatedStage.Of(stage, new() { BaseImages = BaseImages.Plain });
        var layers = evaluated.Get(image => image.History.Count(entry => !entry.EmptyLayer));
        if (layers <= most) return;
        evaluated.FailureAt(LayerKeywords).Throw(
            $"{Readable.Capital(stage)} adds {layers} layers, and may add {most}.", "join what belongs together: RUN a && b ([Run(\"a\", \"b\")]), COPY a b dir/.");
    }

    private static bool IsRoot(string user)
    {
        var name = user.Split(':')[0];
        return name is "" or "root" || name.All(digit => digit == '0');
    }
}
