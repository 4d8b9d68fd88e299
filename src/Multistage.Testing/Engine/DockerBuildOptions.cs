namespace Multistage.Testing;

/// <summary>How an image is built; each property is the option of <c>docker buildx build</c> of that name.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/cli/docker/buildx/build/"/>.</remarks>
public sealed record DockerBuildOptions
{
    /// <summary>
    /// The folder that <c>COPY</c> takes files from, absolute or below the folder of the test assembly or one above it, such as
    /// <c>examples/AspNetCore</c>; <c>.</c> for the root of the repository. Null for an empty one.
    /// </summary>
    public string? Context { get; init; }

    /// <summary>The values of <c>ARG</c>s: <c>Args = { ["VERSION"] = "2" }</c>.</summary>
    public IDictionary<string, string> Args { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The platform to build for, such as <c>linux/arm64</c>; null for the engine's own.</summary>
    public string? Platform { get; init; }

    /// <summary>What <c>RUN</c> sees of the network: <c>host</c>, <c>none</c>; null for the engine's default.</summary>
    public string? Network { get; init; }

    /// <summary>Contexts besides <see cref="Context"/>, which can stand for images: <c>["node:22"] = "docker-image://debian:bookworm-slim"</c>.</summary>
    public IDictionary<string, string> BuildContexts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The secrets of <c>RUN --mount=type=secret</c> by their ids. A value is on no command line and in no file.</summary>
    public IDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Tags of the image, which stay when it is disposed of.</summary>
    public IList<string> Tags { get; init; } = [];

    /// <summary>Whether every step runs, whatever the engine has of it.</summary>
    public bool NoCache { get; init; }

    /// <summary>Whether the engine asks the registries for newer base images.</summary>
    public bool Pull { get; init; }

    /// <summary>Gets each line that a person would read, as it comes: <c>Output = Console.WriteLine</c>, or an xunit output helper's <c>WriteLine</c>.</summary>
    public Action<string>? Output { get; init; }

    /// <summary>Gets each step as it starts, writes, ends or fails.</summary>
    public IProgress<DockerBuildProgress>? Progress { get; init; }
}
