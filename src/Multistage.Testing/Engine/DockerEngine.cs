namespace Multistage.Testing;

/// <summary>The container engine of this machine, as the docker command line finds it (<c>DOCKER_HOST</c>, contexts).</summary>
/// <example>
/// <code>
/// Skip.IfNot(DockerEngine.IsAvailable, DockerEngine.WhyUnavailable);    // Xunit.SkippableFact; Assert.Inconclusive, Assert.Ignore
/// </code>
/// </example>
public static class DockerEngine
{
    private static readonly Lazy<string?> Missing = new(() => EngineCheck.FindWhatIsMissing(arguments => new DockerCommand(arguments)));

    /// <summary>Whether there is an engine that can build: docker answers, and has buildx. Asked once in a process.</summary>
    public static bool IsAvailable => Missing.Value is null;

    /// <summary>Why there is none, as a sentence, for the reason of a skipped test; empty where there is one.</summary>
    public static string WhyUnavailable => Missing.Value ?? string.Empty;

    /// <summary>Runs a docker command that has no method here.</summary>
    /// <param name="arguments">The arguments after <c>docker</c>, as they are: no shell reads them.</param>
    /// <param name="cancellationToken">Kills it, and all that it started.</param>
    /// <returns>What it gave, also where it failed.</returns>
    /// <exception cref="DockerException">There is no docker command on this machine.</exception>
    public static Task<DockerResult> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken = default) =>
        new DockerCommand(arguments).RunAsync(cancellationToken);

    /// <summary>An image that the engine has; nothing is pulled.</summary>
    /// <param name="name">A tag, a digest or an id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The image, which stays when it is disposed of; null where the engine has none of that name.</returns>
    /// <exception cref="DockerException">There is no engine.</exception>
    public static async Task<DockerImage?> FindImageAsync(string name, CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(["image", "inspect", "--format", "{{.Id}}", name], cancellationToken).ConfigureAwait(false);
        if (result.ExitCode == 0) return new DockerImage(result.Output.Trim(), name, isOwned: false);
        return result.Error.Contains("No such image", StringComparison.OrdinalIgnoreCase) ? null : throw DockerException.Of(result);
    }

    internal static Task<DockerResult> RunAsync(CancellationToken cancellationToken, params string[] arguments) => RunAsync(arguments, cancellationToken);
}
