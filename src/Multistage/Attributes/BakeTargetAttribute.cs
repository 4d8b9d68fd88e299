using System.Diagnostics;

namespace Multistage;

/// <summary>
/// Says how the bake file of <see cref="DockerBakeAttribute"/> builds a Dockerfile, on its class; on the class of a stage, that
/// there is a target for the stage too.
/// </summary>
/// <example>
/// <code>
/// [Dockerfile]
/// [BakeTarget(Tags = new[] { "shop/web:${TAG}" })]
/// public static partial class WebImage
/// {
///     [From("node:22-slim")]
///     [Run("npm test")]
///     [BakeTarget(Name = "web-test")]
///     public static partial class Test { }
///
///     [From("node:22-slim")]
///     public static partial class Final { }
/// }
/// </code>
/// </example>
/// <remarks>See <see href="https://docs.docker.com/build/bake/reference/#target"/>.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("MULTISTAGE_ATTRIBUTES")]
public sealed class BakeTargetAttribute : Attribute
{
    /// <summary>
    /// The name of the target. Unless it is given it is made of the name of the class, <c>web</c> for <c>WebImage</c>, and for a
    /// stage of that and the stage's, <c>web-test</c>.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// The names of the image, in which the file's variables can stand: <c>shop/web:${TAG}</c>. Dockerfiles that start from one of
    /// them, or copy from it, get the image from this target. A stage has none unless they are given.
    /// </summary>
    public string[]? Tags { get; set; }

    /// <summary>The platforms to build for, in the place of those of <see cref="DockerBakeAttribute.Platforms"/>.</summary>
    public string[]? Platforms { get; set; }

    /// <summary>
    /// The groups that the target is in. A Dockerfile is in <c>default</c>, what <c>docker buildx bake</c> builds when nothing is
    /// named, and a stage in none, unless they are given.
    /// </summary>
    public string[]? Groups { get; set; }
}
