namespace Multistage;

/// <summary>Why the engine refuses a <c>.dockerignore</c> file: a build that reads it fails.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, as a phrase.</param>
public sealed record DockerIgnoreProblem(int Line, string Message);
