namespace Multistage.Testing;

/// <summary>An image could not be built. The message has the instruction, where it stands, and the last lines of its output.</summary>
public sealed class DockerBuildException : DockerException
{
    internal DockerBuildException(string message, string command, int exitCode)
        : base(message, command, exitCode)
    {
    }

    /// <summary>The line of the Dockerfile, from 1; null where the failure has no place in it.</summary>
    public int? Line { get; internal init; }

    /// <summary>The stage; null where the failure has no place in one.</summary>
    public StageDefinition? Stage { get; internal init; }

    /// <summary>The instruction; null where the failure has none.</summary>
    public Instruction? Instruction { get; internal init; }

    /// <summary>The class that the Dockerfile is generated from, by its header; null where it is not.</summary>
    public string? ClassName { get; internal init; }

    /// <summary>All lines that the failed step wrote.</summary>
    public string StepOutput { get; internal init; } = string.Empty;
}
