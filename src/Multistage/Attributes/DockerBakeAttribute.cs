using System.Diagnostics;

namespace Multistage;

/// <summary>
/// Writes a bake file beside the Dockerfiles: a target for each Dockerfile of the project, and for each stage that says
/// <see cref="BakeTargetAttribute"/>, so that <c>docker buildx bake</c> builds all of them in parallel.
/// </summary>
/// <example>
/// <code>
/// [assembly: DockerBake("../docker-bake.json", Registry = "registry.example.com/shop", Platforms = new[] { "linux/amd64", "linux/arm64" })]
/// </code>
/// </example>
/// <remarks>See <see href="https://docs.docker.com/build/bake/reference/"/>.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class DockerBakeAttribute : Attribute
{
    /// <summary>The name under which <c>docker buildx bake</c> finds its file by itself.</summary>
    internal const string DefaultPath = "docker-bake.json";

    /// <summary>Writes <c>docker-bake.json</c>, beside the project file.</summary>
    public DockerBakeAttribute()
        : this(DefaultPath)
    {
    }

    /// <summary>Writes a file of another name or in another folder.</summary>
    /// <param name="path">The path, relative to the folder of the project file, with <c>/</c>: <c>../docker-bake.json</c>.</param>
    public DockerBakeAttribute(string path) => Path = path;

    /// <summary>The path of the file, relative to the folder of the project file.</summary>
    public string Path { get; }

    /// <summary>Whether to take over a file of that path that Multistage did not write. Remove it once the file is adopted.</summary>
    public bool Overwrite { get; set; }

    /// <summary>
    /// What the tags of targets without <see cref="BakeTargetAttribute.Tags"/> begin with: with <c>registry.example.com/shop</c> the
    /// target <c>orders</c> is tagged <c>registry.example.com/shop/orders:${TAG}</c>, without it <c>orders:${TAG}</c>. The variable
    /// <c>TAG</c> is <c>latest</c> unless the environment or <see cref="Variables"/> says otherwise.
    /// </summary>
    public string? Registry { get; set; }

    /// <summary>The platforms of targets that do not name their own; without any, bake builds for that of the builder.</summary>
    public string[]? Platforms { get; set; }

    /// <summary>
    /// Variables of the bake file, as <c>NAME</c> or <c>NAME=default</c>. The environment sets them. They can stand in tags as
    /// <c>${NAME}</c>, and an <c>ARG</c> of that name takes its value from them; where it has none, the Dockerfile's default stays.
    /// </summary>
    public string[]? Variables { get; set; }

    /// <summary>
    /// The name of the group of all Dockerfiles of the project, which tells them from those of other bake files; the name of the
    /// assembly unless it is given: <c>shop-images</c> for <c>Shop.Images</c>.
    /// </summary>
    public string? Group { get; set; }

    /// <summary>
    /// The folder in which <c>docker buildx bake</c> is run, relative to the folder of the project file. Bake takes contexts to be
    /// relative to it. It is the folder of the bake file unless it is given.
    /// </summary>
    public string? WorkingDirectory { get; set; }
}
