using System.Globalization;

namespace Multistage.Testing;

/// <summary>One build.</summary>
/// <param name="image">The file that failures are shown in.</param>
/// <param name="text">The text that is built: the file's, or its beginning.</param>
/// <param name="target">The stage; null for the last one.</param>
/// <param name="options">How it is built.</param>
internal sealed class BuildRun(DockerfileDefinition image, string text, string? target, DockerBuildOptions options)
{
    /// <summary>Builds it.</summary>
    public async Task<DockerImage> RunAsync(CancellationToken cancellationToken)
    {
        var tag = $"multistage-testing:{Guid.NewGuid():N}";
        using var folder = new BuildFolder();
        var file = IsFile ? ((DockerfileFile)image).FullPath : await folder.WriteAsync(text, image.DockerIgnore, cancellationToken).ConfigureAwait(false);
        var context = options.Context is null ? folder.EmptyContext : RepositoryPath.FindFolder(options.Context);
        var progress = new BuildProgressReader(Report);
        var command = new DockerCommand(Arguments(tag, file, context))
        {
            Environment = options.Secrets.Select((secret, index) => (Name: SecretVariable(index), secret.Value)).ToDictionary(pair => pair.Name, pair => pair.Value),
            OnErrorLine = progress.Read,
        };
        var result = await RunAsync(command, tag, cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0) throw new BuildFailure(image, result, progress) { HadNoContext = options.Context is null }.ToException();

        // Cancelled no more: the image is there, and whoever gets it removes it.
        var id = await DockerEngine.RunAsync(CancellationToken.None, "image", "inspect", "--format", "{{.Id}}", tag).ConfigureAwait(false);
        return new(id.EnsureSuccess().Output.Trim(), tag, isOwned: true);
    }

    /// <summary>Runs the build; one that is cancelled at its very end leaves no image behind.</summary>
    private static async Task<DockerResult> RunAsync(DockerCommand build, string tag, CancellationToken cancellationToken)
    {
        try
        {
            return await build.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not DockerException)
        {
            await DockerEngine.RunAsync(CancellationToken.None, "image", "rm", "--force", tag).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A file is built where it lies, so that the engine finds the .dockerignore that stands beside it.</summary>
    private bool IsFile => image is DockerfileFile && text == image.Text;

    private static string SecretVariable(int index) => $"MULTISTAGE_SECRET_{index.ToString(CultureInfo.InvariantCulture)}";

    private IEnumerable<string> Arguments(string tag, string file, string context)
    {
        List<string> arguments = ["buildx", "build", "--progress=rawjson", "--load", "--tag", tag];
        foreach (var other in options.Tags) arguments.AddRange(["--tag", other]);
        arguments.AddRange(["--file", file]);
        if (target is not null) arguments.AddRange(["--target", target]);
        if (options.Platform is not null) arguments.AddRange(["--platform", options.Platform]);
        if (options.Network is not null) arguments.AddRange(["--network", options.Network]);
        if (options.NoCache) arguments.Add("--no-cache");
        if (options.Pull) arguments.Add("--pull");
        foreach (var argument in options.Args) arguments.AddRange(["--build-arg", $"{argument.Key}={argument.Value}"]);
        foreach (var other in options.BuildContexts) arguments.AddRange(["--build-context", $"{other.Key}={other.Value}"]);
        arguments.AddRange(options.Secrets.SelectMany((secret, index) => new[] { "--secret", $"id={secret.Key},env={SecretVariable(index)}" }));
        arguments.Add(context);
        return arguments;
    }

    private void Report(DockerBuildProgress progress)
    {
        options.Progress?.Report(progress);
        options.Output?.Invoke(progress.ToString());
    }
}
