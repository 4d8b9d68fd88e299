namespace Multistage;

/// <summary>Whether a text names a platform: <c>os/architecture[/variant]</c>, or a known system or architecture alone.</summary>
internal static class PlatformSpecifier
{
    private static readonly HashSet<string> Systems = new(StringComparer.OrdinalIgnoreCase)
    {
        "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "macos", "nacl", "netbsd",
        "openbsd", "plan9", "solaris", "windows", "zos",
    };

    private static readonly HashSet<string> Architectures = new(StringComparer.OrdinalIgnoreCase)
    {
        "386", "aarch64", "amd64", "amd64p32", "arm", "arm64", "arm64be", "armbe", "armel", "armhf", "i386", "loong64", "mips",
        "mips64", "mips64le", "mips64p32", "mips64p32le", "mipsle", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390",
        "s390x", "sparc", "sparc64", "wasm", "x86-64", "x86_64",
    };

    public static bool IsValid(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 3 || !IsSystem(parts[0], out var name)) return false;
        for (var index = 1; index < parts.Length; index++)
        {
            if (parts[index].Length == 0 || !parts[index].All(character => IsNameCharacter(character) || character == '.')) return false;
        }

        return parts.Length > 1 || Systems.Contains(name) || Architectures.Contains(parts[0]);
    }

    /// <summary>The platform that a text names; null where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="host">The platform of the build, which says what a system or an architecture alone leaves open.</param>
    public static Platform? Read(string text, Platform host)
    {
        if (!IsValid(text)) return null;
        var parts = text.Split('/');
        IsSystem(parts[0], out var system);
        var options = parts[0].Length == system.Length ? string.Empty : parts[0].Substring(system.Length + 1, parts[0].Length - system.Length - 2);
        var version = Uri.UnescapeDataString(options.Split('+')[0]);
        if (parts.Length == 1 && Systems.Contains(system)) return Platform.Of(system, version, host.Architecture, host.Variant);
        var platform = parts.Length == 1
            ? Platform.Of(host.Os, version, parts[0], string.Empty)
            : Platform.Of(system, version, parts[1], parts.Length > 2 ? parts[2] : string.Empty);
        return parts.Length < 3 && platform is { Architecture: "arm", Variant: "v7" } ? platform with { Variant = string.Empty } : platform;
    }

    /// <summary>A system's name, and its version and features in parentheses: <c>windows(10.0.17763+win32k)</c>.</summary>
    private static bool IsSystem(string text, out string name)
    {
        var open = text.IndexOf('(');
        name = open < 0 ? text : text.Substring(0, open);
        if (name.Length == 0 || !name.All(IsNameCharacter)) return false;
        if (open < 0) return true;
        if (text[text.Length - 1] != ')') return false;
        var options = text.Substring(open + 1, text.Length - open - 2).Split('+');
        return options.All(IsOption) && options.Skip(1).All(feature => feature.Length > 0);
    }

    private static bool IsOption(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '%')
            {
                if (index + 2 >= text.Length || !Uri.IsHexDigit(text[index + 1]) || !Uri.IsHexDigit(text[index + 2])) return false;
            }
            else if (!IsNameCharacter(text[index]) && text[index] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNameCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
