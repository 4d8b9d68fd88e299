namespace Multistage.Generator.Reading;

/// <summary>Why a model has no text.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Argument">The property at fault; null for the whole.</param>
/// <param name="Message">What fills the rule's message.</param>
internal sealed record TextProblem(Rule Rule, string? Argument, string Message);
