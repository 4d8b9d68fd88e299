namespace Multistage;

/// <summary>Says how to find out whether the container works: <c>HEALTHCHECK [options] CMD command</c> or <c>HEALTHCHECK NONE</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#healthcheck"/>.</remarks>
/// <param name="Command">What is executed; null for <c>NONE</c>, which switches off the check of the base image.</param>
public sealed partial record Healthcheck(Command? Command) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "HEALTHCHECK";

    /// <summary>The time between two checks, such as <c>30s</c> or <c>1m30s</c>.</summary>
    [Flag("--interval", "1.0")]
    public string? Interval { get; init; }

    /// <summary>How long one check may take.</summary>
    [Flag("--timeout", "1.0")]
    public string? Timeout { get; init; }

    /// <summary>How long the container may take to start, in which failures do not count.</summary>
    [Flag("--start-period", "1.0")]
    public string? StartPeriod { get; init; }

    /// <summary>The time between two checks while the container starts.</summary>
    [Flag("--start-interval", "1.6")]
    public string? StartInterval { get; init; }

    /// <summary>How many failures in a row make the container unhealthy.</summary>
    [Flag("--retries", "1.0")]
    public string? Retries { get; init; }
}
