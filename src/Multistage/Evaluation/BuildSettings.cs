namespace Multistage;

/// <summary>What a build is told besides the Dockerfile, as the options of <c>docker build</c> do, and what is known of base images.</summary>
/// <example>
/// <code>
/// var settings = new BuildSettings
/// {
///     Args = { ["PYTHON_VERSION"] = "3.13" },
///     Platform = "linux/arm64",
///     BaseImages = BaseImages.None.With("python:3.13-slim", new() { Config = new() { User = "1000" } }),
/// };
/// var config = BackendImage.Definition.Final.Evaluate(settings).Config;
/// </code>
/// </example>
public sealed class BuildSettings
{
    /// <summary>The platform of a build when nothing else is said.</summary>
    public const string DefaultPlatform = "linux/amd64";

    /// <summary>The values of <c>ARG</c>s by name, as <c>--build-arg</c> gives them.</summary>
    public Dictionary<string, string> Args { get; init; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The platform of the image, as <c>--platform</c> says it; null for a build without that option, which makes an image of
    /// <see cref="BuildPlatform"/>, or of what its base image is.
    /// </summary>
    public string? Platform { get; init; } = DefaultPlatform;

    /// <summary>The platform on which the build itself runs.</summary>
    public string BuildPlatform { get; init; } = DefaultPlatform;

    /// <summary>The base images whose configs are known.</summary>
    public BaseImages BaseImages { get; init; } = BaseImages.None;
}
