namespace Multistage;

/// <summary>What is wrong with a source of <c>COPY</c> or <c>ADD</c>.</summary>
/// <param name="Finding">What is wrong, and where.</param>
/// <param name="Source">The source.</param>
internal sealed record ContextFinding(Finding Finding, CopySource Source);
