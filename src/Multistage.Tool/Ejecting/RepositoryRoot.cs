namespace Multistage.Tool.Ejecting;

/// <summary>The folder whose files belong together.</summary>
internal static class RepositoryRoot
{
    /// <summary>
    /// The nearest folder upwards with <c>.git</c> (a file in a worktree); else with a solution; else with a project; else the folder.
    /// </summary>
    public static string Of(string folder) =>
        Above(folder, one => Path.Exists(Path.Combine(one, ".git")))
        ?? Above(folder, one => Has(one, "*.sln") || Has(one, "*.slnx"))
        ?? Above(folder, one => Has(one, "*.csproj"))
        ?? folder;

    private static string? Above(string folder, Func<string, bool> isRoot)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (isRoot(current)) return current;
        }

        return null;
    }

    private static bool Has(string folder, string pattern) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, pattern).Any();
}
