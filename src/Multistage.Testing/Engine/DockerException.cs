namespace Multistage.Testing;

/// <summary>A docker command failed.</summary>
public class DockerException : Exception
{
    internal DockerException(string message, string command, int? exitCode, Exception? innerException = null)
        : base(message, innerException)
    {
        Command = command;
        ExitCode = exitCode;
    }

    /// <summary>The command line, for a person.</summary>
    public string Command { get; }

    /// <summary>What it ended with; null where it did not start.</summary>
    public int? ExitCode { get; }

    internal static DockerException Of(DockerResult result) => new(
        $"docker {result.Command} ended with {result.ExitCode}:\n{result.Error}{result.Output}".TrimEnd(), result.Command, result.ExitCode);

    internal static DockerException NotFound(string command, Exception innerException) => new(
        $"There is no docker command on this machine ({innerException.Message}): install the docker CLI, or skip what needs it where DockerEngine.IsAvailable is false.",
        command,
        null,
        innerException);
}
