namespace Multistage.Testing;

/// <summary>A command that installs packages or removes them.</summary>
/// <param name="Packages">Their names, without versions.</param>
/// <param name="Removes">Whether it removes them.</param>
/// <param name="Group">The name that apk gives to all of them, by which it removes them; null for none.</param>
internal sealed record PackageCommand(IReadOnlyList<string> Packages, bool Removes, string? Group)
{
    private static readonly HashSet<string> Managers = new(StringComparer.Ordinal)
    {
        "apt-get", "apt", "aptitude", "apk", "dnf", "microdnf", "yum", "tdnf", "zypper", "pacman", "pip", "pip3", "conda", "mamba", "npm", "gem", "brew",
    };

    private static readonly HashSet<string> Installing = new(StringComparer.Ordinal) { "install", "add", "groupinstall", "i", "-S", "-Sy", "-Syu" };

    private static readonly HashSet<string> Removing = new(StringComparer.Ordinal)
    {
        "remove", "purge", "autoremove", "autopurge", "del", "erase", "uninstall", "-R", "-Rs", "-Rns",
    };

    private static readonly char[] Versions = ['=', '@', '<', '>', '~', '[', ':', '!'];

    /// <summary>Reads a command; null where it is none of these.</summary>
    public static PackageCommand? Of(IReadOnlyList<string> words)
    {
        var verb = words.SkipWhile(word => !Managers.Contains(ShellCommands.ProgramOf(word))).FirstOrDefault(word => Installing.Contains(word) || Removing.Contains(word));
        if (verb is null) return null;
        var arguments = words.SkipWhile(word => word != verb).Skip(1).ToList();
        var group = Removing.Contains(verb) ? null : GroupOf(arguments);
        var packages = arguments.Where(word => !word.StartsWith('-') && word != group).Select(NameOf).ToList();
        return new(packages, Removing.Contains(verb), group);
    }

    private static string NameOf(string word) => word.IndexOfAny(Versions) is > 0 and var end ? word[..end] : word;

    private static string? GroupOf(List<string> arguments)
    {
        const string flag = "--virtual=";
        if (arguments.Find(word => word.StartsWith(flag, StringComparison.Ordinal)) is { } joined) return joined[flag.Length..];
        var option = arguments.FindIndex(word => word is "--virtual" or "-t");
        return option >= 0 && option + 1 < arguments.Count ? arguments[option + 1] : null;
    }
}
