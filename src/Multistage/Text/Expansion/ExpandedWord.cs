namespace Multistage;

/// <summary>What became of a word of the Dockerfile, or why nothing did.</summary>
/// <param name="Value">The word without quotes and escapes, its variables replaced; empty where there is an error.</param>
/// <param name="Error">Why BuildKit refuses the word, as a phrase without a full stop; null where it does not.</param>
/// <param name="Missing">The variable whose missing value is the error; null for any other error.</param>
internal readonly record struct ExpandedWord(string Value, string? Error = null, string? Missing = null);
