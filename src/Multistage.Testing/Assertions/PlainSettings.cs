namespace Multistage.Testing;

/// <summary>The settings for a question that the base image does not matter to, such as how many layers the instructions add.</summary>
internal static class PlainSettings
{
    /// <summary>The same build with base images that have no history of their own.</summary>
    public static BuildSettings Of(BuildSettings? settings) => new()
    {
        Args = settings?.Args ?? [],
        Platform = settings is null ? BuildSettings.DefaultPlatform : settings.Platform,
        BuildPlatform = settings?.BuildPlatform ?? BuildSettings.DefaultPlatform,
        BaseImages = BaseImages.Plain,
    };
}
