using System.Globalization;

namespace Multistage.Testing;

/// <summary>An image of the engine. One that was built here is removed when it is disposed of; its other tags stay.</summary>
public sealed class DockerImage : IAsyncDisposable
{
    private readonly bool _isOwned;

    internal DockerImage(string id, string tag, bool isOwned)
    {
        Id = id;
        Tag = tag;
        _isOwned = isOwned;
    }

    /// <summary>The id: <c>sha256:...</c>.</summary>
    public string Id { get; }

    /// <summary>A name of it, which <c>docker run</c> and Testcontainers take.</summary>
    public string Tag { get; }

    /// <summary>Its size in bytes, with that of its base.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DockerException">The engine has it no longer.</exception>
    public async Task<long> GetSizeAsync(CancellationToken cancellationToken = default)
    {
        var result = await DockerEngine.RunAsync(cancellationToken, "image", "inspect", "--format", "{{.Size}}", Tag).ConfigureAwait(false);
        return long.Parse(result.EnsureSuccess().Output, CultureInfo.InvariantCulture);
    }

    /// <summary>What the engine says of it, to compare with what was predicted, or to give to <see cref="BuildSettings.BaseImages"/>.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The config and the platform; the history is not known.</returns>
    /// <exception cref="DockerException">The engine has it no longer.</exception>
    public async Task<ContainerImage> InspectAsync(CancellationToken cancellationToken = default)
    {
        var result = await DockerEngine.RunAsync(cancellationToken, "image", "inspect", Tag).ConfigureAwait(false);
        return DockerInspect.Parse(result.EnsureSuccess().Output);
    }

    /// <summary>Runs a container to its end, and removes it: <c>await image.RunAsync(new() { Command = ["python", "--version"] })</c>.</summary>
    /// <param name="options">How; null for the image's own command and the engine's defaults.</param>
    /// <param name="cancellationToken">Kills it.</param>
    /// <returns>What it gave, also where its program failed.</returns>
    /// <exception cref="DockerException">There is no engine, or it cannot make the container.</exception>
    public async Task<DockerResult> RunAsync(DockerRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        await using var container = await CreateAsync(options ?? new(), cancellationToken).ConfigureAwait(false);
        return await DockerEngine.RunAsync(cancellationToken, "start", "--attach", container.Id).ConfigureAwait(false);
    }

    /// <summary>Starts a container, which runs until it ends by itself or is disposed of.</summary>
    /// <param name="options">How; null for the image's own command and the engine's defaults.</param>
    /// <param name="cancellationToken">Ends the wait for its start.</param>
    /// <exception cref="DockerException">It cannot be started.</exception>
    public async Task<DockerContainer> StartAsync(DockerRunOptions? options = null, CancellationToken cancellationToken = default)
    {
        var container = await CreateAsync(options ?? new(), cancellationToken).ConfigureAwait(false);
        try
        {
            var started = await DockerEngine.RunAsync(cancellationToken, "start", container.Id).ConfigureAwait(false);
            started.EnsureSuccess();
            return container;
        }
        catch
        {
            await container.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Removes the image, if it was built here; the cache of the engine keeps its steps.</summary>
    /// <exception cref="DockerException">It cannot be removed.</exception>
    public async ValueTask DisposeAsync()
    {
        if (!_isOwned) return;
        var result = await DockerEngine.RunAsync(CancellationToken.None, "image", "rm", "--force", Tag).ConfigureAwait(false);
        result.EnsureSuccess();
    }

    private async Task<DockerContainer> CreateAsync(DockerRunOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Not cancelled in between, for then nobody would know the container that it leaves behind; it is made at once.
        var result = await DockerEngine.RunAsync(["create", .. options.ToArguments(), Tag, .. options.Command], CancellationToken.None).ConfigureAwait(false);
        return new(result.EnsureSuccess().Output.Trim());
    }
}
