namespace Multistage;

/// <summary>The image of a stage was asked for that BuildKit refuses to build.</summary>
public sealed class BuildRefusedException : InvalidOperationException
{
    internal BuildRefusedException(string message, EquatableArray<Finding> refusals)
        : base(message) => Refusals = refusals;

    /// <summary>What BuildKit refuses, in the order of the file.</summary>
    public EquatableArray<Finding> Refusals { get; }
}
