namespace Multistage;

/// <summary>Why a text is no Dockerfile, and where.</summary>
/// <param name="Message">What is wrong and what to do about it, as a sentence.</param>
/// <param name="Line">The line it stands on, from 1.</param>
/// <param name="Column">The column it starts at, from 1.</param>
public sealed record ParseError(string Message, int Line, int Column)
{
    /// <summary>
    /// The property of the instruction's record that is wrong, such as <c>Chown</c> or <c>Mounts</c>; null for the whole.
    /// </summary>
    public string? Argument { get; init; }

    /// <summary>The place and the message: <c>(3,5): …</c>.</summary>
    public override string ToString() => $"({Line},{Column}): {Message}";
}
