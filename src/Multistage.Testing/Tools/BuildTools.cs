namespace Multistage.Testing;

/// <summary>Packages and programs that build, and are not needed to run.</summary>
/// <param name="names">Their names.</param>
internal sealed class BuildTools(IEnumerable<string> names)
{
    /// <summary>How the names of packages with headers end.</summary>
    private static readonly string[] HeaderEndings = ["-dev", "-devel", "-headers"];

    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);
    private bool _withHeaders;

    /// <summary>What usually builds.</summary>
    public static BuildTools Usual { get; } = new(
    [
        "gcc", "g++", "cc", "c++", "clang", "make", "cmake", "ninja", "ninja-build", "meson", "autoconf", "automake", "build-essential", "build-base",
        "buildpack-deps", "cargo", "rust", "rustc", "rustup", "go", "golang", "javac", "jdk", "maven", "mvn", "gradle", "dotnet-sdk", "sdk", "node-gyp",
    ]) { _withHeaders = true };

    /// <summary>The tool that an image is made of by its name, <c>dotnet/sdk:10.0</c> or <c>eclipse-temurin:21-jdk</c>; null where it is of none.</summary>
    public string? FindInImage(string? image)
    {
        if (image is null) return null;
        var parts = image[(image.LastIndexOf('/') + 1)..].Split('@')[0].Split(':');
        return parts.Skip(1).SelectMany(tag => tag.Split('-')).Prepend(parts[0]).FirstOrDefault(_names.Contains);
    }

    /// <summary>What a command does with a tool that stays, as half a sentence; null where there is none.</summary>
    public string? FindIn(Command command)
    {
        var installed = new List<(string Package, string? Group)>();
        var removed = new HashSet<string>(StringComparer.Ordinal);
        var executed = new List<string>();
        foreach (var simple in ShellCommands.Of(command))
        {
            var packages = PackageCommand.Of(simple);
            if (packages is null) executed.Add(ShellCommands.NameOf(simple));
            else if (packages.Removes) removed.UnionWith(packages.Packages);
            else installed.AddRange(packages.Packages.Select(package => (package, packages.Group)));
        }

        var kept = installed.Find(each => Is(each.Package) && !removed.Contains(each.Package) && (each.Group is null || !removed.Contains(each.Group))).Package;
        if (kept is not null) return $"it installs {kept}";

        // What executes a tool that it has installed and removes again leaves none.
        return removed.Count == 0 && executed.Find(_names.Contains) is { } program ? $"it executes {program}" : null;
    }

    /// <summary>Whether a package is one of the tools, with or without a version behind it: <c>gcc-12</c>.</summary>
    private bool Is(string package)
    {
        var version = package.LastIndexOf('-');
        return _names.Contains(package)
            || (version > 0 && package.AsSpan(version + 1).IndexOfAnyExcept("0123456789.") < 0 && _names.Contains(package[..version]))
            || (_withHeaders && HeaderEndings.Any(ending => package.EndsWith(ending, StringComparison.Ordinal)));
    }
}
