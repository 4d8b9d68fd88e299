namespace Multistage.Testing;

/// <summary>What happens to a step of a build.</summary>
public enum DockerBuildProgressKind
{
    /// <summary>It starts.</summary>
    Started,

    /// <summary>It writes a line.</summary>
    Output,

    /// <summary>The engine has its result already.</summary>
    Cached,

    /// <summary>It is done.</summary>
    Completed,

    /// <summary>It failed, and the build with it.</summary>
    Failed,

    /// <summary>BuildKit warns about it.</summary>
    Warning,
}
