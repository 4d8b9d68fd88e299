namespace Multistage;

/// <summary>Why a bake file cannot be written.</summary>
/// <param name="Dockerfile">The Dockerfile that is at fault; null for what the project says of the file.</param>
/// <param name="Options">The options among those of the Dockerfile; null where there are none.</param>
/// <param name="Argument">The property of the attribute; null for the whole.</param>
/// <param name="Sentence">What is wrong and what to do about it, without a full stop.</param>
internal sealed record BakeIssue(BakedDockerfile? Dockerfile, BakeTargetOptions? Options, string? Argument, string Sentence);
