namespace Multistage;

/// <summary>What a <c>COPY --from</c> or a mount's <c>from</c> names.</summary>
/// <param name="Argument">The property that names it: <c>From</c> or <c>Mounts</c>.</param>
/// <param name="Name">The name as it is written; empty for a mount that names none.</param>
internal sealed record Source(string Argument, string Name)
{
    /// <summary>The stage it is; null for an image, or where it is nothing at all.</summary>
    public StageState? Stage { get; init; }

    /// <summary>Whether it is an image.</summary>
    public bool IsImage { get; init; }

    /// <summary>The name of the image, also where its number stands for it; null for a stage, and for a mount that names none.</summary>
    public string? ImageName { get; init; }

    /// <summary>Whether it is a number that no stage has.</summary>
    public bool IsUnknownIndex { get; init; }

    /// <summary>Whether it holds variables, quotes or escapes, which no <c>--from</c> can.</summary>
    public bool HasVariables { get; init; }

    /// <summary>Whether the stage needs, by other ways, the stage that uses it.</summary>
    public bool IsCircular { get; set; }
}
