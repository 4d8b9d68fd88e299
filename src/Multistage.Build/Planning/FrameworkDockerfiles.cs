namespace Multistage.Build.Planning;

/// <summary>The Dockerfiles that one target framework's assembly holds.</summary>
/// <param name="Framework">The target framework, such as <c>net10.0</c>.</param>
/// <param name="Files">Its Dockerfiles.</param>
internal sealed record FrameworkDockerfiles(string Framework, IReadOnlyList<GeneratedDockerfile> Files);
