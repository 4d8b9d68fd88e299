using Microsoft.Extensions.FileSystemGlobbing;

namespace Multistage.Tool.Console;

/// <summary>Which files of a folder are Dockerfiles, and which folders are not searched for them.</summary>
internal static class DockerfileNames
{
    /// <summary>What a repository keeps, fetches or builds, but nobody writes.</summary>
    private static readonly HashSet<string> SkippedFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", ".hg", ".svn", ".vs", ".idea", "node_modules", "bin", "obj",
    };

    /// <summary>Files beside a Dockerfile that begin with its name: <c>Dockerfile.dockerignore</c>, <c>Dockerfile.cs</c>.</summary>
    private static readonly string[] Companions = [".dockerignore", ".cs", ".md"];

    /// <summary>Whether a folder is left out where a pattern or a folder is searched. A path that names it is followed.</summary>
    public static bool IsSkippedFolder(string name) => SkippedFolders.Contains(name);

    /// <summary>What finds the Dockerfiles in a folder and below.</summary>
    public static Matcher Matcher()
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        foreach (var name in (string[])["Dockerfile", "Containerfile"])
        {
            matcher.AddIncludePatterns([$"**/{name}", $"**/{name}.*", $"**/*.{name}"]);
        }

        matcher.AddExcludePatterns(Companions.Select(end => "**/*" + end));
        return matcher;
    }
}
