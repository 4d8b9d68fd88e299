namespace Multistage;

/// <summary>A place where a rule is broken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Position">The instruction; null for the file as a whole.</param>
/// <param name="Argument">The property of the instruction's record that is at fault, such as <c>Ports</c>; null for the whole instruction.</param>
/// <param name="MessageArguments">What fills the rule's message.</param>
public sealed record Finding(Rule Rule, InstructionPosition? Position, string? Argument, EquatableArray<string> MessageArguments)
{
    /// <summary>The sentence that a person reads.</summary>
    public string Message =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, MessageArguments.ToArray<object>());
}
