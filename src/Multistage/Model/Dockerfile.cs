namespace Multistage;

/// <summary>
/// A whole Dockerfile as a value: directives, the arguments that stand before the first stage, and the stages. Made by
/// <see cref="DockerfileParser"/>, by a generated builder, or by hand; written by <see cref="DockerfileRenderer"/>.
/// </summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#format"/>.</remarks>
public sealed record Dockerfile
{
    /// <summary>The parser directives of the first lines.</summary>
    public Directives Directives { get; init; } = Directives.None;

    /// <summary>
    /// The comment that opens the file and belongs to no instruction, a line an element, without their <c>#</c>. It ends with a
    /// bare <c>#</c>, since BuildKit would otherwise take it for the description of what follows.
    /// </summary>
    public EquatableArray<string> Header { get; init; }

    /// <summary>The <c>ARG</c> instructions before the first <c>FROM</c>: what <c>FROM</c> lines may use.</summary>
    public EquatableArray<Arg> GlobalArgs { get; init; }

    /// <summary>The stages in the order of the file. The last one is what a build makes by default.</summary>
    public EquatableArray<Stage> Stages { get; init; }

    /// <summary>The text of the file, as <see cref="DockerfileRenderer.Render(Dockerfile)"/> writes it.</summary>
    /// <exception cref="DockerfileRenderException">A value cannot be written in a Dockerfile.</exception>
    public string Render() => DockerfileRenderer.Render(this);
}
