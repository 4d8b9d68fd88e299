namespace Multistage;

/// <summary>The parser directives, the special comments that may open a Dockerfile.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#parser-directives"/>.</remarks>
public sealed record Directives
{
    /// <summary>No directive at all.</summary>
    public static Directives None { get; } = new();

    /// <summary>The frontend image that reads the file, such as <c>docker/dockerfile:1</c>; null for the builder's own.</summary>
    public string? Syntax { get; init; }

    /// <summary>What escapes a character and continues a line: <c>\</c> or <c>`</c>; null where no directive says it.</summary>
    public char? Escape { get; init; }

    /// <summary>What the build checks do, such as <c>skip=JSONArgsRecommended;error=true</c>; null where nothing is said.</summary>
    [Flag("check", "1.8")]
    public string? Check { get; init; }

    /// <summary>The escape character in force: <see cref="Escape"/>, or <c>\</c>.</summary>
    public char EscapeCharacter => Escape ?? '\\';
}
