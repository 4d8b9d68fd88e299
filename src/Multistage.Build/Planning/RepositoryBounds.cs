namespace Multistage.Build.Planning;

/// <summary>Where a project's Dockerfiles may be: inside the Git repository it is in, else inside its own folder.</summary>
internal static class RepositoryBounds
{
    /// <summary>The nearest folder upwards that holds <c>.git</c> (a folder, or a file in a worktree or submodule).</summary>
    public static string Of(string projectFolder)
    {
        for (var folder = projectFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var git = Path.Combine(folder, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return folder;
            }
        }

        return projectFolder;
    }

    /// <summary>Whether a full path, without <c>..</c> in it, is inside a folder.</summary>
    public static bool Contains(string folder, string path)
    {
        var prefix = folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }
}
