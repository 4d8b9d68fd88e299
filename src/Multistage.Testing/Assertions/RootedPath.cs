namespace Multistage.Testing;

/// <summary>Paths of a build context or of an image, to compare them.</summary>
internal static class RootedPath
{
    /// <summary>The path from the root, without <c>.</c>, <c>..</c>, doubled slashes and one at the end: how BuildKit sees it, which finds <c>/a</c> and <c>a</c> in one place.</summary>
    public static string Clean(string path) => Resolve("/", path);

    /// <summary>The path from the root of a path that is seen from a folder.</summary>
    public static string Resolve(string folder, string path) => UnixPath.Join(path.StartsWith('/') ? "/" : folder, path);
}
