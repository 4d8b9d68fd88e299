namespace Multistage;

/// <summary>A value of the model cannot be written in a Dockerfile so that BuildKit reads it back.</summary>
public sealed class DockerfileRenderException : Exception
{
    /// <summary>Says which value it is and why it cannot be written.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="argument">The property of the instruction that holds the value, such as <c>Chown</c>; null for the whole.</param>
    public DockerfileRenderException(string message, string? argument = null)
        : base(message) => Argument = argument;

    /// <summary>The property of the instruction that holds the value, such as <c>Chown</c>; null for the whole.</summary>
    public string? Argument { get; }
}
