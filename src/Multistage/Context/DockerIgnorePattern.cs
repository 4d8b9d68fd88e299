namespace Multistage;

/// <summary>A pattern of a <c>.dockerignore</c> file.</summary>
/// <param name="Line">The line it stands in, from 1.</param>
/// <param name="Text">
/// The pattern as the engine gets it: without blanks around it, cleaned, seen from the root of the context; <c>!</c> in front of an
/// exception stays.
/// </param>
public sealed record DockerIgnorePattern(int Line, string Text)
{
    /// <summary>Whether it takes back in what patterns before it leave out.</summary>
    public bool IsException => PathPattern.Read(Text) is { IsException: true };
}
