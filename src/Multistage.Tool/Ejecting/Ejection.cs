namespace Multistage.Tool.Ejecting;

/// <summary>A Dockerfile that is to stand on its own.</summary>
/// <param name="Dockerfile">The file.</param>
/// <param name="Class">The class it comes from; null where there is none any more, and none is to be removed.</param>
/// <param name="Sources">The repository.</param>
internal sealed record Ejection(TextFile Dockerfile, AnnotatedClass? Class, RepositorySources Sources);
