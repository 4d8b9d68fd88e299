namespace Multistage.Tool.Importing;

/// <summary>What the importer cannot know from the Dockerfile.</summary>
/// <param name="ClassName">The name of the class, a C# identifier.</param>
/// <param name="DockerfilePath">The path of the Dockerfile, relative to the folder of the project that gets the class, with <c>/</c>.</param>
internal sealed record ImportOptions(string ClassName, string DockerfilePath)
{
    /// <summary>The namespace; null for none.</summary>
    public string? Namespace { get; init; }

    /// <summary>The lines of the ignore file that the build writes beside the Dockerfile; null for none.</summary>
    public IReadOnlyList<string>? DockerIgnore { get; init; }

    /// <summary>Whether all stages stand on the one class instead of a nested class each.</summary>
    public bool Flat { get; init; }

    /// <summary>Whether the build may take the hand-written files over, without which it would refuse to overwrite it.</summary>
    public bool Overwrite { get; init; } = true;
}
