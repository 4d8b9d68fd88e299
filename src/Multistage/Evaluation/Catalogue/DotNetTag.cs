namespace Multistage;

/// <summary>What a tag of a .NET image says, such as <c>10.0-noble-chiseled-extra</c> or <c>9.0.19-alpine3.24-amd64</c>.</summary>
/// <remarks>The grammar and the tags: documentation/supported-tags.md, manifest.json and README.*.md of dotnet/dotnet-docker.</remarks>
/// <param name="Version"><c>8.0</c>, <c>9.0</c> or <c>10.0</c>.</param>
/// <param name="Patch">The whole version where the tag names one patch; null where it floats.</param>
/// <param name="System">The distribution.</param>
/// <param name="Variant">What follows the distribution, such as <c>chiseled-extra</c>; empty for most.</param>
internal sealed record DotNetTag(string Version, string? Patch, DotNetSystem System, string Variant)
{
    // The first of each version is what a tag without a distribution is.
    private static readonly Dictionary<string, string[]> Systems = new(StringComparer.Ordinal)
    {
        ["8.0"] = ["bookworm-slim", "jammy", "noble", "alpine", "alpine3.20", "alpine3.21", "alpine3.22", "alpine3.23", "alpine3.24", "azurelinux3.0"],
        ["9.0"] = ["bookworm-slim", "noble", "alpine", "alpine3.20", "alpine3.21", "alpine3.22", "alpine3.23", "alpine3.24", "azurelinux3.0"],
        ["10.0"] = ["noble", "resolute", "alpine", "alpine3.22", "alpine3.23", "alpine3.24", "azurelinux3.0"],
    };

    /// <summary>Whether it has neither shell nor package manager.</summary>
    public bool IsDistroless => Variant.StartsWith("chiseled", StringComparison.Ordinal) || Variant.StartsWith("distroless", StringComparison.Ordinal);

    /// <summary>Whether the culture data is left out.</summary>
    public bool IsInvariant => (IsDistroless || System == DotNetSystem.Alpine) && !Variant.EndsWith("extra", StringComparison.Ordinal);

    /// <summary>Reads a tag; null where it is none that is known.</summary>
    /// <param name="repository">Such as <c>aspnet</c>: not each has every variant.</param>
    /// <param name="tag">The tag.</param>
    public static DotNetTag? Read(string repository, string tag)
    {
        var dash = tag.IndexOf('-');
        var patch = dash < 0 ? tag : tag.Substring(0, dash);
        var rest = dash < 0 ? string.Empty : tag.Substring(dash + 1);
        var numbers = patch.Split('.');
        if (numbers.Length is < 2 or > 3 || numbers.Any(number => number.Length == 0 || number.Any(digit => digit is < '0' or > '9'))) return null;
        var version = $"{numbers[0]}.{numbers[1]}";
        if (!Systems.TryGetValue(version, out var systems)) return null;

        var (name, variant) = SplitSystem(WithoutArchitecture(rest), systems);
        if (name is null) return null;
        var system = SystemOf(name);
        return IsVariant(repository, version, system, variant) ? new(version, numbers.Length == 3 ? patch : null, system, variant) : null;
    }

    private static (string? System, string Variant) SplitSystem(string text, string[] systems)
    {
        if (text.Length == 0 || text == "aot") return (systems[0], text);
        foreach (var system in systems)
        {
            if (text == system) return (system, string.Empty);
            if (text.StartsWith(system + "-", StringComparison.Ordinal)) return (system, text.Substring(system.Length + 1));
        }

        return (null, string.Empty);
    }

    private static string WithoutArchitecture(string text)
    {
        foreach (var architecture in (string[])["-amd64", "-arm64v8", "-arm32v7"])
        {
            if (text.EndsWith(architecture, StringComparison.Ordinal)) return text.Substring(0, text.Length - architecture.Length);
        }

        return text;
    }

    private static DotNetSystem SystemOf(string name) => name switch
    {
        "bookworm-slim" => DotNetSystem.Debian,
        "azurelinux3.0" => DotNetSystem.AzureLinux,
        _ => name.StartsWith("alpine", StringComparison.Ordinal) ? DotNetSystem.Alpine : DotNetSystem.Ubuntu,
    };

    private static bool IsVariant(string repository, string version, DotNetSystem system, string variant)
    {
        if (variant.Length == 0) return true;
        if (repository == "sdk") return version == "10.0" && variant == "aot";
        var rest = system switch
        {
            DotNetSystem.Alpine => "-" + variant,
            DotNetSystem.Ubuntu => After("chiseled"),
            DotNetSystem.AzureLinux => After("distroless"),
            _ => null,
        };
        return rest is "-extra" || (rest is "" && system != DotNetSystem.Alpine) || (rest is "-composite" or "-composite-extra" && repository == "aspnet");

        string? After(string prefix) => variant.StartsWith(prefix, StringComparison.Ordinal) ? variant.Substring(prefix.Length) : null;
    }
}
