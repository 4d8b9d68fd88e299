namespace Multistage.Testing;

/// <summary>Builds images through the docker command line, with BuildKit.</summary>
/// <example>
/// <code>
/// await using var image = await BackendImage.Definition.BuildAsync(new() { Context = "backend", Output = Console.WriteLine });
/// await using var tests = await BackendImage.Definition.Test.BuildAsync(new() { Context = "backend" });
/// var answer = await image.RunAsync(new() { Command = ["python", "--version"] });
/// </code>
/// </example>
public static class DockerBuild
{
    /// <summary>Builds the last stage of a file.</summary>
    /// <param name="image">The file. Its text is what is built, whether or not it lies on disk.</param>
    /// <param name="options">How; null for an empty context and the defaults of the engine.</param>
    /// <param name="cancellationToken">Kills the build.</param>
    /// <returns>The image; disposing of it removes it from the engine.</returns>
    /// <exception cref="DockerBuildException">The build failed; the message has the instruction and its place.</exception>
    /// <exception cref="DockerException">There is no engine.</exception>
    public static Task<DockerImage> BuildAsync(this DockerfileDefinition image, DockerBuildOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        return new BuildRun(image, image.Text, null, options ?? new()).RunAsync(cancellationToken);
    }

    /// <summary>Builds the stage of a name, as <c>docker build --target</c> does; a generated definition has a member for each: <c>image.Test.BuildAsync()</c>.</summary>
    /// <param name="image">The file.</param>
    /// <param name="target">The name that follows <c>AS</c>.</param>
    /// <param name="options">How. Not optional, since <c>BuildAsync(new() { ... })</c> could be either of two methods then.</param>
    /// <param name="cancellationToken">Kills the build.</param>
    /// <returns>The image; disposing of it removes it from the engine.</returns>
    /// <exception cref="KeyNotFoundException">There is no such stage; the message lists those there are.</exception>
    /// <exception cref="DockerBuildException">The build failed; the message has the instruction and its place.</exception>
    /// <exception cref="DockerException">There is no engine.</exception>
    public static Task<DockerImage> BuildAsync(
        this DockerfileDefinition image, string target, DockerBuildOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(target);

        // What is wrong with a file that BuildKit refuses as a whole is for the engine to say, as it is without a target.
        return DockerfileParser.Parse(image.Text).Error is null ? image[target].BuildAsync(options, cancellationToken) : image.BuildAsync(options, cancellationToken);
    }

    /// <summary>Builds a stage.</summary>
    /// <param name="stage">The stage; it needs no name.</param>
    /// <param name="options">How; null for an empty context and the defaults of the engine.</param>
    /// <param name="cancellationToken">Kills the build.</param>
    /// <returns>The image; disposing of it removes it from the engine.</returns>
    /// <exception cref="DockerBuildException">The build failed; the message has the instruction and its place.</exception>
    /// <exception cref="DockerException">There is no engine.</exception>
    public static Task<DockerImage> BuildAsync(this StageDefinition stage, DockerBuildOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var image = stage.Definition;
        var isNamed = stage.Name is { } name && image.Stages.Last(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)) == stage;
        var run = isNamed ? new BuildRun(image, image.Text, stage.Name, options ?? new()) : new BuildRun(image, UpTo(stage), null, options ?? new());
        return run.RunAsync(cancellationToken);
    }

    /// <summary>The text up to the end of a stage, so that a stage which <c>--target</c> cannot name is the last one.</summary>
    private static string UpTo(StageDefinition stage)
    {
        var text = stage.Definition.Text;
        if (DockerfileParser.Parse(text).Syntax.Find(new(stage.Index + 1, InstructionPosition.FromInstruction)) is not { } next) return text;
        return string.Join('\n', text.Split('\n').Take(next.Line - 1)) + "\n";
    }
}
