namespace Multistage;

/// <summary>What a class says of its target: <see cref="BakeTargetAttribute"/> as values, null where it says nothing.</summary>
/// <param name="ClassName">The class that carries it.</param>
/// <param name="Stage">The index of the stage; null for the Dockerfile as a whole, -1 for a class that is no stage.</param>
internal sealed record BakeTargetOptions(string ClassName, int? Stage)
{
    /// <summary>The name of the target.</summary>
    public string? Name { get; init; }

    /// <summary>The tags.</summary>
    public EquatableArray<string>? Tags { get; init; }

    /// <summary>The platforms.</summary>
    public EquatableArray<string>? Platforms { get; init; }

    /// <summary>The groups.</summary>
    public EquatableArray<string>? Groups { get; init; }

    /// <summary>The options that an attribute gives.</summary>
    public static BakeTargetOptions Of(string className, int? stage, BakeTargetAttribute attribute) => new(className, stage)
    {
        Name = attribute.Name,
        Tags = attribute.Tags?.ToEquatableArray(),
        Platforms = attribute.Platforms?.ToEquatableArray(),
        Groups = attribute.Groups?.ToEquatableArray(),
    };
}
