namespace Multistage.Testing;

/// <summary>How a container runs; each property is the option of <c>docker run</c> of that name.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/cli/docker/container/run/"/>.</remarks>
public sealed record DockerRunOptions
{
    /// <summary>The command and its arguments, in the place of <c>CMD</c>; empty for the image's own.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>What runs instead of the image's <c>ENTRYPOINT</c>; null for that.</summary>
    public string? Entrypoint { get; init; }

    /// <summary>The network: <c>host</c>, <c>none</c>, or the name of one; null for the engine's default.</summary>
    public string? Network { get; init; }

    /// <summary>Variables of the environment besides the image's.</summary>
    public IDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The user; null for the image's.</summary>
    public string? User { get; init; }

    /// <summary>Whether nothing in the container can be written but its volumes.</summary>
    public bool ReadOnly { get; init; }

    internal IEnumerable<string> ToArguments()
    {
        if (Entrypoint is not null) yield return $"--entrypoint={Entrypoint}";
        if (Network is not null) yield return $"--network={Network}";
        if (User is not null) yield return $"--user={User}";
        if (ReadOnly) yield return "--read-only";
        foreach (var variable in Environment) yield return $"--env={variable.Key}={variable.Value}";
    }
}
