namespace Multistage.Tool.Ejecting;

/// <summary>A place that names a class.</summary>
/// <param name="File">The file.</param>
/// <param name="Position">Where in its text.</param>
/// <param name="IsPartOfType">Whether an attribute or the base list of a type names it, so that the type is nothing without it.</param>
internal sealed record Reference(TextFile File, int Position, bool IsPartOfType);
