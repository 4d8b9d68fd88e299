namespace Multistage;

/// <summary>How builds that run at the same time share a cache mount.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/dockerfile/#run---mounttypecache"/>.</remarks>
public enum CacheSharing
{
    /// <summary>All of them write to it at once; what BuildKit does if nothing is said.</summary>
    Shared,

    /// <summary>Each gets a cache of its own where there are several.</summary>
    Private,

    /// <summary>One waits for the other.</summary>
    Locked,
}
