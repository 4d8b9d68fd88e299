namespace Multistage;

/// <summary>What a project says of its bake file: <see cref="DockerBakeAttribute"/> as values.</summary>
/// <param name="Project">The name of the project's assembly.</param>
/// <param name="Path">The path of the file, relative to the project, with <c>/</c>.</param>
internal sealed record BakeSettings(string Project, string Path)
{
    /// <summary>Whether a file that Multistage did not write may be replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>What tags begin with; null where that is the target's name.</summary>
    public string? Registry { get; init; }

    /// <summary>The platforms of targets that name none.</summary>
    public EquatableArray<string> Platforms { get; init; }

    /// <summary>The variables, each with its default, if it has one, behind <c>=</c>.</summary>
    public EquatableArray<string> Variables { get; init; }

    /// <summary>The name of the project's group; null where it is made of <see cref="Project"/>.</summary>
    public string? Group { get; init; }

    /// <summary>The folder that bake runs in, relative to the project; null for that of the file.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>The settings that an attribute gives.</summary>
    public static BakeSettings Of(string project, DockerBakeAttribute attribute) => new(project, attribute.Path)
    {
        Overwrite = attribute.Overwrite,
        Registry = attribute.Registry,
        Platforms = (attribute.Platforms ?? []).ToEquatableArray(),
        Variables = (attribute.Variables ?? []).ToEquatableArray(),
        Group = attribute.Group,
        WorkingDirectory = attribute.WorkingDirectory,
    };
}
