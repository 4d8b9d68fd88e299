namespace Multistage;

/// <summary>A named value of an image.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, or why it is not known.</param>
internal readonly record struct PartialEntry(string Name, Known<string> Value);
