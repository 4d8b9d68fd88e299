namespace Multistage;

/// <summary>The words that one word became when its variables were replaced, or why there are none.</summary>
/// <param name="Values">The words in order; none at all where everything expanded to nothing.</param>
/// <param name="Error">Why BuildKit refuses the word, as a phrase without a full stop; null where it does not.</param>
/// <param name="Missing">The variable whose missing value is the error; null for any other error.</param>
internal readonly record struct ExpandedWords(EquatableArray<string> Values, string? Error = null, string? Missing = null);
