using System.Globalization;

namespace Multistage.Testing;

/// <summary>A container, removed when it is disposed of.</summary>
public sealed class DockerContainer : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    internal DockerContainer(string id) => Id = id;

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>Whether its program runs.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DockerException">There is no such container any more.</exception>
    public async Task<bool> IsRunningAsync(CancellationToken cancellationToken = default)
    {
        var result = await DockerEngine.RunAsync(cancellationToken, "inspect", "--format", "{{.State.Running}}", Id).ConfigureAwait(false);
        return result.EnsureSuccess().Output.Trim() == "true";
    }

    /// <summary>All that it wrote so far, and its exit code where it has ended, 0 where it has not.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DockerException">There is no such container any more.</exception>
    public async Task<DockerResult> GetLogsAsync(CancellationToken cancellationToken = default)
    {
        var code = await DockerEngine.RunAsync(cancellationToken, "inspect", "--format", "{{.State.ExitCode}}", Id).ConfigureAwait(false);
        var logs = await DockerEngine.RunAsync(cancellationToken, "logs", Id).ConfigureAwait(false);
        return logs.EnsureSuccess() with { ExitCode = int.Parse(code.EnsureSuccess().Output, CultureInfo.InvariantCulture) };
    }

    /// <summary>Waits until its program has ended.</summary>
    /// <param name="cancellationToken">Ends the wait, not the container.</param>
    /// <returns>Its exit code and all that it wrote.</returns>
    /// <exception cref="DockerException">There is no such container any more.</exception>
    public async Task<DockerResult> WaitForExitAsync(CancellationToken cancellationToken = default)
    {
        var ended = await DockerEngine.RunAsync(cancellationToken, "wait", Id).ConfigureAwait(false);
        ended.EnsureSuccess();
        return await GetLogsAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks an address again and again until it answers.</summary>
    /// <param name="address">The address, as this machine sees the container's port: <c>http://127.0.0.1:8080/health</c>.</param>
    /// <param name="patience">How long to try; null for a minute.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The body of the first answer of success.</returns>
    /// <exception cref="DockerException">The container ended, or does not answer in time; the message has its log.</exception>
    public async Task<string> GetStringAsync(string address, TimeSpan? patience = null, CancellationToken cancellationToken = default)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var end = DateTime.UtcNow + (patience ?? TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                return await client.GetStringAsync(new Uri(address), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpRequestException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
            {
                var isRunning = await IsRunningAsync(cancellationToken).ConfigureAwait(false);
                if (!isRunning || DateTime.UtcNow > end) throw await NoAnswerAsync(address, isRunning, exception).ConfigureAwait(false);
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Removes it, whether or not it runs.</summary>
    /// <exception cref="DockerException">It cannot be removed.</exception>
    public async ValueTask DisposeAsync()
    {
        var result = await DockerEngine.RunAsync(CancellationToken.None, "rm", "--force", "--volumes", Id).ConfigureAwait(false);
        result.EnsureSuccess();
    }

    private async Task<DockerException> NoAnswerAsync(string address, bool isRunning, Exception exception)
    {
        var log = await GetLogsAsync().ConfigureAwait(false);
        var state = isRunning ? "runs, and does not answer" : $"ended with {log.ExitCode}";
        return new($"{address}: the container {state} ({exception.Message}). Its log:\n{log.Output}{log.Error}".TrimEnd(), log.Command, isRunning ? null : log.ExitCode, exception);
    }
}
