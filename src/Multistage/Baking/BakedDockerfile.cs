namespace Multistage;

/// <summary>A Dockerfile that a bake file builds.</summary>
/// <param name="ClassName">Its class, without namespace.</param>
/// <param name="Path">Its path, relative to the project, with <c>/</c>.</param>
/// <param name="Dockerfile">What is in it.</param>
/// <param name="Options">What the class and the classes of its stages say of their targets.</param>
internal sealed record BakedDockerfile(string ClassName, string Path, Dockerfile Dockerfile, EquatableArray<BakeTargetOptions> Options)
{
    /// <summary>The folder of the build context, relative to the project; null for that of the Dockerfile.</summary>
    public string? Context { get; init; }
}
