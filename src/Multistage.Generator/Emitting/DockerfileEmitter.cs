using Multistage.Generator.Reading;

namespace Multistage.Generator.Emitting;

/// <summary>The sources that are added for a class whose Dockerfile is complete.</summary>
internal static class DockerfileEmitter
{
    /// <summary>What people read and call: a constant with the text, the typed definition and the typed builder.</summary>
    public static EmittedSource DefinitionSource(RenderedDockerfile dockerfile) => new(
        HintNames.Of(dockerfile.Class.Type) + ".g.cs",
        PartialDeclaration.Around(dockerfile.Class.Type, DefinitionTemplate.Render(DefinitionMembers.Of(dockerfile))));

    /// <summary>What the build reads from the compiled assembly.</summary>
    public static EmittedSource OutputSource(RenderedDockerfile dockerfile) => new(
        HintNames.Of(dockerfile.Class.Type) + ".Dockerfile.g.cs",
        AssemblyMetadata.Of(dockerfile));
}
