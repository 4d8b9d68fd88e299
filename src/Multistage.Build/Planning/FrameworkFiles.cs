namespace Multistage.Build.Planning;

/// <summary>The files that one target framework's assembly holds.</summary>
/// <param name="Framework">The target framework, such as <c>net10.0</c>.</param>
/// <param name="Files">Its files.</param>
internal sealed record FrameworkFiles(string Framework, IReadOnlyList<GeneratedFile> Files);
