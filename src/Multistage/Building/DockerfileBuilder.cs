namespace Multistage;

/// <summary>Makes a variant of any Dockerfile; its stages and arguments are found by their names.</summary>
/// <example>
/// <code>
/// var dockerfile = DockerfileParser.Parse(File.ReadAllText("Dockerfile")).GetDockerfile();
/// var text = new DockerfileBuilder(dockerfile).Arg("TAG", "3.13").Stage("final", stage => stage.User("1000")).Render();
/// </code>
/// </example>
public sealed class DockerfileBuilder : DockerfileBuilder<DockerfileBuilder>
{
    /// <summary>Starts from a Dockerfile, which itself is never changed.</summary>
    /// <param name="dockerfile">The Dockerfile: parsed, made by hand, or the result of another builder.</param>
    /// <exception cref="ArgumentNullException">There is no Dockerfile.</exception>
    public DockerfileBuilder(Dockerfile dockerfile)
        : base(dockerfile)
    {
    }
}
