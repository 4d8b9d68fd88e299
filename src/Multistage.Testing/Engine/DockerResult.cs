namespace Multistage.Testing;

/// <summary>What a docker command, or a container's program, gave.</summary>
/// <param name="Command">The command line after <c>docker</c>, for a person.</param>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Error">What it wrote to its standard error.</param>
public sealed record DockerResult(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>The result itself, where the command succeeded.</summary>
    /// <exception cref="DockerException">It did not; the message has all that it wrote.</exception>
    public DockerResult EnsureSuccess() => ExitCode == 0 ? this : throw DockerException.Of(this);
}
