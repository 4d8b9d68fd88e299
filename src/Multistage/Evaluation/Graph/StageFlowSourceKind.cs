namespace Multistage;

/// <summary>What a stage takes something from.</summary>
public enum StageFlowSourceKind
{
    /// <summary>Another stage of the file.</summary>
    Stage,

    /// <summary>An image, or a named context that a build gives in its place.</summary>
    Image,

    /// <summary>The files that a build is given.</summary>
    BuildContext,

    /// <summary>A download or a Git repository of an <c>ADD</c>.</summary>
    Address,
}
