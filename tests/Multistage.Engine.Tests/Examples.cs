using System.Runtime.CompilerServices;

namespace Multistage.Engine.Tests;

/// <summary>Where the examples lie in the repository.</summary>
internal static class Examples
{
    public static string Folder { get; } = FindFolder();

    /// <summary>Every Dockerfile below the examples, relative to their folder.</summary>
    public static IEnumerable<string> Dockerfiles { get; } = Directory
        .EnumerateFiles(Folder, "*Dockerfile", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string PathOf(string relative) => Path.Combine(Folder, relative);

    private static string FindFolder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "examples"));
}
