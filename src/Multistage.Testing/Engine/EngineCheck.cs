namespace Multistage.Testing;

/// <summary>Finds out whether there is an engine that can build.</summary>
internal static class EngineCheck
{
    /// <summary>What is missing, as a sentence; null where nothing is.</summary>
    /// <param name="docker">Makes a docker command of its arguments.</param>
    public static string? FindWhatIsMissing(Func<string[], DockerCommand> docker)
    {
        try
        {
            // The reason to skip a test is a property, so it has to wait; on a thread that no test framework waits for.
            return Task.Run(() => FindWhatIsMissingAsync(docker)).GetAwaiter().GetResult();
        }
        catch (DockerException exception)
        {
            return exception.Message;
        }
    }

    private static async Task<string?> FindWhatIsMissingAsync(Func<string[], DockerCommand> docker)
    {
        var info = await docker(["info", "--format", "{{.ServerVersion}}"]).RunAsync(CancellationToken.None).ConfigureAwait(false);
        if (info.ExitCode != 0) return $"No container engine answers: {info.Error.Trim()}";
        var buildx = await docker(["buildx", "version"]).RunAsync(CancellationToken.None).ConfigureAwait(false);
        return buildx.ExitCode == 0 ? null : $"The docker command has no buildx: {buildx.Error.Trim()}";
    }
}
