using Multistage.Generator.Reading;

namespace Multistage.Generator.Emitting;

/// <summary>The source that carries a project's bake file to the build.</summary>
internal static class BakeEmitter
{
    /// <summary>What a class's Dockerfile is for a bake file.</summary>
    public static BakedDockerfile Baked(DockerfileClass item) =>
        new(item.Type.Types[item.Type.Types.Count - 1].Name, item.Path, item.Dockerfile, item.BakeTargets) { Context = item.Context };

    /// <summary>The bake file, or why it cannot be written.</summary>
    public static (BakeFile? File, IReadOnlyList<BakeIssue> Issues) Compose(
        BakeSettings settings, IEnumerable<BakedDockerfile> dockerfiles, string? projectDirectory) =>
        DockerfilePath.Problem(settings.Path) is { } problem
            ? (null, [new(null, null, "path", $"'{settings.Path}' is no path for it: {problem}")])
            : BakeComposition.Compose(settings, dockerfiles, projectDirectory);

    /// <summary>The source; null where something is wrong, of which the analyzer speaks, and where there is nothing to build.</summary>
    public static EmittedSource? Source(BakeSettings settings, IEnumerable<DockerfileClass> classes, string? projectDirectory)
    {
        var dockerfiles = classes.Select(Baked).ToList();
        if (dockerfiles.Count == 0 || Compose(settings, dockerfiles, projectDirectory).File is not { } file) return null;
        var path = DockerfilePath.Normalize(settings.Path);
        return new("Multistage.DockerBake.g.cs", AssemblyMetadata.Of("DockerBake", path, file.ToJson(), settings.Overwrite));
    }
}
