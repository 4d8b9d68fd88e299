namespace Multistage.Testing;

/// <summary>
/// A Dockerfile is not what a test says of it. Every test framework shows it as a failure; the message has the instructions
/// that are at fault, where they stand, and what to do.
/// </summary>
public sealed class DockerfileAssertionException : Exception
{
    /// <summary>Makes one with its message.</summary>
    /// <param name="message">What is wrong, where, and the remedy.</param>
    public DockerfileAssertionException(string message)
        : base(message)
    {
    }
}
