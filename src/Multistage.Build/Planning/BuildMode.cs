namespace Multistage.Build.Planning;

/// <summary>What a build does with the Dockerfiles.</summary>
internal enum BuildMode
{
    /// <summary>Writes those that changed.</summary>
    Write,

    /// <summary>Writes nothing, and fails when one is not what its class says.</summary>
    Verify,
}
