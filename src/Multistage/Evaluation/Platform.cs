namespace Multistage;

/// <summary>A platform, by the names that images use.</summary>
/// <param name="Os">The operating system.</param>
/// <param name="Version">Its version; empty for most.</param>
/// <param name="Architecture">The architecture.</param>
/// <param name="Variant">The variant of the architecture; empty for most.</param>
internal sealed record Platform(string Os, string Version, string Architecture, string Variant)
{
    /// <summary>What most images are for.</summary>
    public static Platform LinuxAmd64 { get; } = new("linux", string.Empty, "amd64", string.Empty);

    /// <summary>Whether its paths and its shell are those of Windows.</summary>
    public bool IsWindows => Os == "windows";

    /// <summary>The <c>PATH</c> of an image that sets none; null where the system sets it.</summary>
    public string? DefaultPath => IsWindows ? null : "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <summary>The platform without the version: <c>linux/arm/v7</c>.</summary>
    public string Name => Join(Os);

    /// <summary>The platform with the version: <c>windows(10.0.17763)/amd64</c>.</summary>
    public string FullName => Join(Version.Length == 0 ? Os : $"{Os}({Version})");

    /// <summary>A platform by the names that images use: <c>amd64</c> for <c>x86_64</c>, no variant where it is the usual one.</summary>
    public static Platform Of(string os, string version, string architecture, string variant)
    {
        os = os.ToLowerInvariant();
        architecture = architecture.ToLowerInvariant();
        variant = variant.ToLowerInvariant();
        (architecture, variant) = (architecture, variant) switch
        {
            ("i386", _) => ("386", string.Empty),
            ("x86_64" or "x86-64" or "amd64", "v1") => ("amd64", string.Empty),
            ("x86_64" or "x86-64", _) => ("amd64", variant),
            ("aarch64" or "arm64", "8" or "v8" or "v8.0") => ("arm64", string.Empty),
            ("aarch64" or "arm64", "9" or "9.0" or "v9.0") => ("arm64", "v9"),
            ("aarch64", _) => ("arm64", variant),
            ("armhf", _) => ("arm", "v7"),
            ("armel", _) => ("arm", "v6"),
            ("arm", "" or "7") => ("arm", "v7"),
            ("arm", "5" or "6" or "8") => ("arm", "v" + variant),
            var other => other,
        };
        return new(os == "macos" ? "darwin" : os, version, architecture, variant);
    }

    private string Join(string os) => Variant.Length == 0 ? $"{os}/{Architecture}" : $"{os}/{Architecture}/{Variant}";
}
