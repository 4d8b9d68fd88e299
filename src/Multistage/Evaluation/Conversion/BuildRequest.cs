namespace Multistage;

/// <summary>What a conversion is asked for.</summary>
/// <param name="Args">The build arguments.</param>
/// <param name="Target">The platform of the image.</param>
/// <param name="Build">The platform of the build.</param>
/// <param name="BaseImages">The base images whose configs are known.</param>
/// <param name="Stage">The name of the stage that is built; null where it has none.</param>
internal sealed record BuildRequest(IReadOnlyDictionary<string, string> Args, Platform Target, Platform Build, BaseImages BaseImages, string? Stage)
{
    /// <summary>Whether nobody said a platform, so that the image is what its base image is.</summary>
    public bool IsPlatformImplicit { get; init; }

    /// <summary>What is asked for by settings.</summary>
    /// <param name="dockerfile">The file.</param>
    /// <param name="settings">The settings; null for the default ones.</param>
    /// <param name="stage">The index of the stage that is built; null for the last one.</param>
    /// <exception cref="ArgumentException">A platform of the settings is none.</exception>
    public static BuildRequest Of(Dockerfile dockerfile, BuildSettings? settings = null, int? stage = null)
    {
        settings ??= new();
        var index = stage ?? dockerfile.Stages.Count - 1;
        var build = Parse(settings.BuildPlatform, Platform.LinuxAmd64);
        return new(
            settings.Args,
            settings.Platform is { } platform ? Parse(platform, build) : build,
            build,
            settings.BaseImages,
            index < 0 ? null : dockerfile.Stages[index].Name)
        {
            IsPlatformImplicit = settings.Platform is null,
        };
    }

    private static Platform Parse(string text, Platform host) => PlatformSpecifier.Read(text, host)
        ?? throw new ArgumentException($"'{text}' is no platform: write os/architecture, such as linux/arm64.", nameof(text));
}
