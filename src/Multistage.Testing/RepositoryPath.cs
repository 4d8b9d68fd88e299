namespace Multistage.Testing;

/// <summary>Finds a file of the repository from where the tests run.</summary>
internal static class RepositoryPath
{
    /// <summary>The full path of a file in the folder of the test assembly or in one above.</summary>
    /// <exception cref="FileNotFoundException">No such folder has the file.</exception>
    public static string Find(string path) => TryFind(path) ?? throw new FileNotFoundException(NotFound(path), path);

    /// <summary>The full path of a file in the folder of the test assembly or in one above; null where there is none.</summary>
    public static string? TryFind(string path) => TryFind(path, File.Exists);

    /// <summary>The full path of a folder in that of the test assembly or in one above.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static string FindFolder(string path) => TryFind(path, Directory.Exists) ?? throw new DirectoryNotFoundException(NotFound(path));

    private static string? TryFind(string path, Func<string, bool> exists)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            if (exists(candidate)) return Path.GetFullPath(candidate);
        }

        return null;
    }

    private static string NotFound(string path) =>
        $"There is no {path}, neither in {AppContext.BaseDirectory} nor in a folder above: name it from the folder of the repository.";
}
