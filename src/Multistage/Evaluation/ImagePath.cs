namespace Multistage;

/// <summary>The working directory that a <c>WORKDIR</c> makes of the one before it.</summary>
internal static class ImagePath
{
    /// <summary>The directory of a path that is seen from another one. An absolute path of Linux stays as it is written.</summary>
    /// <param name="current">The directory so far; empty for the root.</param>
    /// <param name="path">The path.</param>
    /// <param name="platform">The platform, which says how paths look.</param>
    public static string Resolve(string current, string path, Platform platform)
    {
        if (!platform.IsWindows)
        {
            if (path.Length == 0) return current.StartsWith("/", StringComparison.Ordinal) ? current : UnixPath.Join("/", current);
            return path.StartsWith("/", StringComparison.Ordinal) ? path : UnixPath.Join(UnixPath.Join("/", current), path);
        }

        var cleaned = WithoutDrive(path);
        return UnixPath.Join(IsAbsolute(path, platform) ? "/" : UnixPath.Join("/", WithoutDrive(current)), cleaned).Replace('/', '\\');
    }

    /// <summary>Whether a path says all, so that the directory before it does not matter.</summary>
    /// <param name="path">The path.</param>
    /// <param name="platform">The platform, which says how paths look.</param>
    public static bool IsAbsolute(string path, Platform platform) =>
        (platform.IsWindows ? WithoutDrive(path) : path).StartsWith("/", StringComparison.Ordinal);

    /// <summary>Why BuildKit refuses a path in an image of Windows, as a phrase; null where it does not.</summary>
    public static string? ProblemOnWindows(string path)
    {
        if (path.Length == 2 && path[1] == ':') return "since no path follows the drive";
        if (path.Length > 1 && path[0] is '/' or '\\' && path[1] is '/' or '\\') return "since it is on the network";
        var colon = path.IndexOf(':');
        return colon < 0 || (colon == 1 && path[0] is 'c' or 'C') ? null : "since it is on another drive";
    }

    /// <summary>A path of Windows with slashes and without the letter of the system's drive.</summary>
    private static string WithoutDrive(string path)
    {
        var slashes = path.Replace('\\', '/');
        return slashes.Length > 1 && slashes[1] == ':' ? slashes.Substring(2) : slashes;
    }
}
