namespace Multistage;

/// <summary>A target while the file is composed.</summary>
/// <param name="Dockerfile">The Dockerfile.</param>
/// <param name="Options">What its class says of it; null where it says nothing.</param>
/// <param name="Stage">The stage; null for a Dockerfile without any.</param>
/// <param name="Name">Its name.</param>
internal sealed record DraftTarget(BakedDockerfile Dockerfile, BakeTargetOptions? Options, StageDefinition? Stage, string Name)
{
    /// <summary>Whether it is the Dockerfile itself, and no stage that was asked for.</summary>
    public bool IsFile => Options?.Stage is null;

    /// <summary>The stages that are built for it.</summary>
    public IEnumerable<StageDefinition> Stages => Stage is null ? [] : Stage.NeedsTransitively.Add(Stage);

    /// <summary>Its tags as they are written.</summary>
    public EquatableArray<string> Tags { get; set; }

    /// <summary>Whether somebody chose them, so that a Dockerfile which names one of them means this image.</summary>
    public bool HasChosenTags { get; init; }
}
