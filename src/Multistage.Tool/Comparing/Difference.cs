namespace Multistage.Tool.Comparing;

/// <summary>A place where two Dockerfiles say something else.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Scope">What it belongs to: a stage as a person names it, the global arguments or the directives.</param>
/// <param name="First">It in the first file; null where it is not there.</param>
/// <param name="Second">It in the second file; null where it is not there.</param>
internal sealed record Difference(ChangeKind Kind, string Scope, Side? First, Side? Second)
{
    /// <summary>What differs within an instruction that changed.</summary>
    public IReadOnlyList<PartDifference> Parts { get; init; } = [];
}
