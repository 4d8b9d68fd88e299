namespace Multistage.Benchmarks;

/// <summary>A generator that is measured, on classes of its own.</summary>
public enum Peer
{
    /// <summary>The same <c>ForAttributeWithMetadataName</c> call as Multistage, and no work.</summary>
    Empty,

    /// <summary>Multistage.</summary>
    Multistage,

    /// <summary>Riok.Mapperly.</summary>
    Mapperly,

    /// <summary>CommunityToolkit.Mvvm.</summary>
    Mvvm,
}
