namespace Multistage.Build;

/// <summary>Where the outcome of a build is told.</summary>
internal interface IBuildReport
{
    /// <summary>An error or a warning.</summary>
    void Problem(Problem problem);

    /// <summary>A file was written.</summary>
    void Written(string message);
}
