namespace Multistage;

/// <summary>What of a stage ends in the image that a build makes.</summary>
public enum StageContribution
{
    /// <summary>Nothing: the stage is not even built.</summary>
    NotBuilt,

    /// <summary>Nothing of its own: it is built only because other stages take something from it.</summary>
    BuiltOnly,

    /// <summary>The files that a <c>COPY --from</c> takes from it.</summary>
    Files,

    /// <summary>All its layers: it is what is built, or what that starts from.</summary>
    Layers,
}
