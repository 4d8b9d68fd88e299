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
        var evaluated = EvaluatedStage.Of(stage, settings, "USER");
        var user = evaluated.Get(image => image.Config.User);
        if (!IsRoot(user)) return;
        evaluated.Failure().Throw(
            $"{Readable.Capital(stage)} runs as root: {(user.Length == 0 ? "no USER says otherwise" : $"its last USER is {user}")}.",
            "end it with a USER that is not root, by number where Kubernetes checks it: USER 1000 ([User(\"1000\")]).");
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
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var evaluated = EvaluatedStage.Of(stage, settings, "ENV");
        if (evaluated.Get(image => image.Config.Env[name]) is var actual && actual == value) return;
        evaluated.Failure().Throw(
            $"{Readable.Capital(stage)} {(actual is null ? $"does not set {name}" : $"sets {name} to {actual}")}, and should set it to {value}.",
            $"set it: ENV {name}=... ([Env(\"{name}\", ...)]).");
    }

    /// <summary>The image has a label.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="key">The key; case counts.</param>
    /// <param name="value">The value, variables expanded; null for any.</param>
    /// <param name="settings">Build arguments and the configs of base images; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It has another value, or none.</exception>
    public static void HasLabel(DockerfileDefinition image, string key, string? value = null, BuildSettings? settings = null) =>
        HasLabel(Readable.LastStage(image), key, value, settings);

    /// <summary>The stage's image has a label.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="key">The key; case counts.</param>
    /// <param name="value">The value, variables expanded; null for any.</param>
    /// <param name="settings">Build arguments and the configs of base images; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It has another value, or none.</exception>
    public static void HasLabel(StageDefinition stage, string key, string? value = null, BuildSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var evaluated = EvaluatedStage.Of(stage, settings, "LABEL");
        var actual = evaluated.Get(image => image.Config.Labels[key]);
        if (actual is not null && (value is null || actual == value)) return;
        evaluated.Failure().Throw(
            actual is null ? $"{Readable.Capital(stage)} has no label {key}." : $"The label {key} of {stage} is {actual}, and should be {value}.",
            $"set it: LABEL {key}=... ([Label(\"{key}\", ...)]).");
    }

    /// <summary>The image says how it is asked whether it works.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="settings">Build arguments and the configs of base images; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It does not.</exception>
    public static void HasHealthcheck(DockerfileDefinition image, BuildSettings? settings = null) => HasHealthcheck(Readable.LastStage(image), settings);

    /// <summary>The stage's image says how it is asked whether it works.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="settings">Build arguments and the configs of base images; null for none.</param>
    /// <exception cref="DockerfileAssertionException">It does not.</exception>
    public static void HasHealthcheck(StageDefinition stage, BuildSettings? settings = null)
    {
        var evaluated = EvaluatedStage.Of(stage, settings, "HEALTHCHECK");
        if (evaluated.Get(image => image.Config.Healthcheck) is { } check && check.Test is not ["NONE", ..]) return;
        evaluated.Failure().Throw(
            $"{Readable.Capital(stage)} has no health check.", "add HEALTHCHECK CMD [\"...\"] ([Healthcheck(...)]).");
    }

    /// <summary>The instructions add no more layers than so many to the image they start from: those of <c>RUN</c>, <c>COPY</c>, <c>ADD</c> and <c>WORKDIR</c>.</summary>
    /// <param name="image">The file, of which the last stage is asked.</param>
    /// <param name="most">How many layers there may be.</param>
    /// <param name="settings">Build arguments, which can choose another base; null for none.</param>
    /// <exception cref="DockerfileAssertionException">There are more.</exception>
    public static void HasAtMostLayers(DockerfileDefinition image, int most, BuildSettings? settings = null) => HasAtMostLayers(Readable.LastStage(image), most, settings);

    /// <summary>The instructions add no more layers than so many to the image they start from: those of <c>RUN</c>, <c>COPY</c>, <c>ADD</c> and <c>WORKDIR</c>.</summary>
    /// <param name="stage">The stage; the layers of the stages it continues count.</param>
    /// <param name="most">How many layers there may be.</param>
    /// <param name="settings">Build arguments, which can choose another base; null for none.</param>
    /// <exception cref="DockerfileAssertionException">There are more.</exception>
    public static void HasAtMostLayers(StageDefinition stage, int most, BuildSettings? settings = null)
    {
        var evaluated = EvaluatedStage.Of(stage, PlainSettings.Of(settings), LayerKeywords);
        var layers = evaluated.Get(image => image.History.Count(entry => !entry.EmptyLayer));
        if (layers <= most) return;
        evaluated.Failure().Throw(
            $"{Readable.Capital(stage)} adds {layers} {(layers == 1 ? "layer" : "layers")}, and may add {most}.", "join what belongs together: RUN a && b ([Run(\"a\", \"b\")]), COPY a b dir/.");
    }

    private static bool IsRoot(string user)
    {
        var name = user.Split(':')[0];
        if (name is "" or "root" || name.Equals("ContainerAdministrator", StringComparison.OrdinalIgnoreCase)) return true;

        // The engine reads numbers as Go does, with a sign.
        var digits = name[0] is '+' or '-' ? name[1..] : name;
        return digits.Length > 0 && digits.All(digit => digit == '0');
    }
}
