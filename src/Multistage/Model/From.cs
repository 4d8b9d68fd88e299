namespace Multistage;

/// <summary>Starts a stage: <c>FROM [--platform=…] image [AS name]</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#from"/>.</remarks>
/// <param name="Image">An image such as <c>python:3.12-slim</c>, an earlier stage's name, or <c>scratch</c>; variables allowed.</param>
public sealed partial record From(string Image) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "FROM";

    /// <summary>The platform of the image, such as <c>linux/arm64</c> or <c>$BUILDPLATFORM</c>.</summary>
    [Flag("--platform", "1.0")]
    public string? Platform { get; init; }

    /// <summary>The name of the stage, in lower case; null where it has none.</summary>
    public string? As { get; init; }
}
