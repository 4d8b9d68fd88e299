namespace Multistage.Testing;

/// <summary>A temporary folder with the files of a build that lie nowhere else.</summary>
internal sealed class BuildFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("multistage-build-");

    /// <summary>A build context with nothing in it.</summary>
    public string EmptyContext => _folder.CreateSubdirectory("context").FullName;

    /// <summary>Writes a Dockerfile, and beside it the ignore file that its class writes.</summary>
    /// <returns>The path of the Dockerfile.</returns>
    public async Task<string> WriteAsync(string text, DockerIgnore ignore, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_folder.FullName, "Dockerfile");
        await File.WriteAllTextAsync(path, text, cancellationToken).ConfigureAwait(false);
        if (!ignore.Patterns.IsEmpty)
        {
            var patterns = ignore.Patterns.Select(pattern => pattern.Text);
            await File.WriteAllLinesAsync(path + ".dockerignore", patterns, cancellationToken).ConfigureAwait(false);
        }

        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
