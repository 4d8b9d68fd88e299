namespace Multistage;

/// <summary>A word of an instruction after its expansion.</summary>
/// <param name="Text">What it expands to; null where BuildKit refuses it.</param>
/// <param name="Condition">What would make it something else; null where nothing would.</param>
internal readonly record struct Value(string? Text, Condition? Condition);
