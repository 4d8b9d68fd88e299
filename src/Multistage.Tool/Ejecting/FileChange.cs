namespace Multistage.Tool.Ejecting;

/// <summary>What becomes of a file.</summary>
/// <param name="File">The file as it is.</param>
/// <param name="Text">The text that it is to have; null where it is deleted.</param>
/// <param name="Summary">What was done to it, as a sentence.</param>
internal sealed record FileChange(TextFile File, string? Text, string Summary);
