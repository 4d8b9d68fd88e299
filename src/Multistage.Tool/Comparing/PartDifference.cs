namespace Multistage.Tool.Comparing;

/// <summary>What differs between two instructions of one kind.</summary>
/// <param name="Part">The flag, such as <c>--chown</c>, or the name of the argument.</param>
/// <param name="First">What the first file says; null where it says nothing.</param>
/// <param name="Second">What the second file says; null where it says nothing.</param>
internal sealed record PartDifference(string Part, string? First, string? Second);
