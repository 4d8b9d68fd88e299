namespace Multistage;

/// <summary>One target of a bake file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Context">The folder of the build context, relative to where bake runs.</param>
/// <param name="Dockerfile">The Dockerfile, relative to the context.</param>
/// <remarks>See <see href="https://docs.docker.com/build/bake/reference/#target"/>.</remarks>
internal sealed record BakeTarget(string Name, string Context, string Dockerfile)
{
    /// <summary>The stage; null for the last one.</summary>
    public string? Stage { get; init; }

    /// <summary>The build arguments.</summary>
    public EquatableArray<KeyValuePair<string, string>> Args { get; init; }

    /// <summary>What is built in the place of images, by their names.</summary>
    public EquatableArray<KeyValuePair<string, string>> Contexts { get; init; }

    /// <summary>The names of the image.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>The platforms.</summary>
    public EquatableArray<string> Platforms { get; init; }
}
