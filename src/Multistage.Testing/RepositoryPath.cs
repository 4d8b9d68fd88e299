using Multistage.Tool.Ejecting;

namespace Multistage.Testing;

/// <summary>Finds files and folders of the repository from where the tests run.</summary>
/// <example>
/// <code>
/// var context = BuildContext.FromFolder(RepositoryPath.Root, OrdersImage.Definition.DockerIgnore);
/// </code>
/// </example>
public static class RepositoryPath
{
    /// <summary>
    /// The root of the repository: the nearest folder above the test assembly with <c>.git</c>; where there is none, with a solution; else
    /// with a project.
    /// </summary>
    public static string Root => RepositoryRoot.Of(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>The full path of a file in the folder of the test assembly or in one above; the nearest one wins.</summary>
    /// <param name="path">The path below one of these folders, such as <c>deploy/api.Dockerfile</c>.</param>
    /// <exception cref="FileNotFoundException">No such folder has the file.</exception>
    public static string Find(string path) => TryFind(path) ?? throw new FileNotFoundException(NotFound(path), path);

    /// <summary>The full path of a folder in that of the test assembly or in one above; the nearest one wins.</summary>
    /// <param name="path">The path below one of these folders, such as <c>examples/AspNetCore</c>; <c>.</c> for <see cref="Root"/>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static string FindFolder(string path)
    {
        // A test never means the folder of its own assembly, which is the nearest one of that name.
        if (Path.TrimEndingDirectorySeparator(path) is "." or "") return Root;
        return TryFind(path, Directory.Exists) ?? throw new DirectoryNotFoundException(NotFound(path));
    }

    /// <summary>The full path of a file in the folder of the test assembly or in one above; null where there is none.</summary>
    internal static string? TryFind(string path) => TryFind(path, File.Exists);

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
