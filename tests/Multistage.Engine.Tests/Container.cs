namespace Multistage.Engine.Tests;

/// <summary>A container on the host's network, removed when it is disposed of.</summary>
internal sealed class Container : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _id;

    public Container(string image) =>
        _id = Docker.Run("run", "--detach", "--network=host", image).MustSucceed().Output.Trim();

    /// <summary>What it answers on a port of the host; the test fails with its log where it ends or stays silent.</summary>
    public async Task<string> GetAsync(string address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var end = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return await client.GetStringAsync(new Uri(address));
            }
            catch (HttpRequestException exception)
            {
                Assert.True(IsRunning() && DateTime.UtcNow < end, $"{address}: {exception.Message}\n{Log()}");
                await Task.Delay(200);
            }
        }
    }

    /// <summary>Waits until its program has ended.</summary>
    /// <returns>The exit code and all it wrote.</returns>
    public (int ExitCode, string Log) WaitForExit()
    {
        var code = Docker.Run("wait", _id).MustSucceed().Output.Trim();
        return (int.Parse(code, System.Globalization.CultureInfo.InvariantCulture), Log());
    }

    public void Dispose() => Docker.Run("rm", "--force", _id).MustSucceed();

    private bool IsRunning() =>
        Docker.Run("inspect", "--format", "{{.State.Running}}", _id).MustSucceed().Output.Trim() == "true";

    private string Log()
    {
        var log = Docker.Run("logs", _id);
        return log.Output + log.Error;
    }
}
