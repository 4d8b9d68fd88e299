namespace Multistage.Tool.Rendering;

/// <summary>The text of a Dockerfile that was asked for.</summary>
/// <param name="Path">Where it stands: its own path, or for one of an assembly the path relative to the project.</param>
/// <param name="ClassName">The full name of the class it was generated from; null where no class is known.</param>
/// <param name="Text">The text.</param>
internal sealed record RenderedDockerfile(string Path, string? ClassName, string Text)
{
    /// <summary>Whether a user who names a class means this one's: by its full name, or the last part of it.</summary>
    public bool IsOf(string className) =>
        ClassName == className || (ClassName?.EndsWith("." + className, StringComparison.Ordinal) ?? false);
}
