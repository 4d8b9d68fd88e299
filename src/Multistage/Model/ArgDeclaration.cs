namespace Multistage;

/// <summary>One build argument.</summary>
/// <param name="Name">Its name; case counts.</param>
/// <param name="Default">Its default as a word of the Dockerfile, quotes and variables in place; null where it has none.</param>
public sealed record ArgDeclaration(string Name, string? Default = null);
