namespace Multistage.Generator.Reading;

/// <summary>
/// All the generator knows of one annotated class: plain values that are equal when nothing the output shows has changed.
/// </summary>
/// <param name="Type">The class and what it is nested in.</param>
/// <param name="Path">The path of the file, relative to the project, with <c>/</c>.</param>
/// <param name="Overwrite">Whether a file that Multistage did not write may be replaced.</param>
/// <param name="Definition">Whether the class gets its definition and builder.</param>
/// <param name="Dockerfile">What was read, its script files still as <see cref="ScriptFile"/>.</param>
/// <param name="StageIdentifiers">
/// A C# name for each stage, in order: the nested class's own name, or one made of the stage's. Where the class is not valid, then those
/// of nested classes that have no readable <c>[From]</c>.
/// </param>
/// <param name="IsValid">Whether it was read without an error; if not, no file is written for it.</param>
internal sealed record DockerfileClass(
    TypeHierarchy Type,
    string Path,
    bool Overwrite,
    bool Definition,
    Dockerfile Dockerfile,
    EquatableArray<string> StageIdentifiers,
    bool IsValid)
{
    /// <summary>Whether members can be added to it: it is partial, and seen outside of its file.</summary>
    public bool CanHaveMembers { get; init; } = true;

    /// <summary>What the class and its stages say of their targets in a bake file.</summary>
    public EquatableArray<BakeTargetOptions> BakeTargets { get; init; }

    /// <summary>The <c>.dockerignore</c> file that the class writes too; null where it writes none.</summary>
    public IgnoreFile? Ignore { get; init; }

    /// <summary>The folder of the build context, relative to the project; null where the class does not say.</summary>
    public string? Context { get; init; }
}
