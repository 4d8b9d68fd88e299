namespace Multistage;

/// <summary>A flag that is to be written.</summary>
/// <param name="Name">Its name with the dashes.</param>
/// <param name="Value">Its value; null where it has none.</param>
/// <param name="Argument">The property that holds the value.</param>
internal sealed record FlagPart(string Name, string? Value, string? Argument);
