using System.Diagnostics;

namespace Multistage;

/// <summary>
/// Writes a <c>.dockerignore</c> file for a Dockerfile, on its class: what is no part of the build context. For <c>api.Dockerfile</c>
/// it is <c>api.Dockerfile.dockerignore</c> beside it, which BuildKit takes instead of a <c>.dockerignore</c>.
/// </summary>
/// <example>
/// <code>
/// [Dockerfile]
/// [DockerIgnore("**/bin", "**/obj", "*.md", "!README.md")]      // Dockerfile.dockerignore
/// public static partial class WebImage
/// </code>
/// </example>
/// <remarks>
/// The patterns of several are one file, in order. See
/// <see href="https://docs.docker.com/build/concepts/context/#dockerignore-files"/> for the language of the patterns.
/// </remarks>
/// <param name="patterns">The lines of the file: patterns, <c>!</c> before an exception, <c>#</c> before a comment.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class DockerIgnoreAttribute(params string[] patterns) : Attribute
{
    /// <summary>The lines of the file.</summary>
    public string[] Patterns { get; } = patterns ?? [];

    /// <summary>Whether to take over a file of that path that Multistage did not write. Remove it once the file is adopted.</summary>
    public bool Overwrite { get; set; }
}
