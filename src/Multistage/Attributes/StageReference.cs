namespace Multistage;

/// <summary>A stage that an attribute refers to.</summary>
/// <param name="Index">Its position among the stages, from 0.</param>
/// <param name="Name">Its name; null where it has none.</param>
internal sealed record StageReference(int Index, string? Name);
