using Microsoft.CodeAnalysis;

namespace Multistage.Generator.Reading;

/// <summary>Hears, while attributes are read, what the generator does not want to know.</summary>
internal interface IReadingSink
{
    /// <summary>An attribute breaks a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="site">The attribute.</param>
    /// <param name="argument">The constructor parameter or property at fault; null for the whole attribute.</param>
    /// <param name="messageArguments">What fills the message.</param>
    void Report(Rule rule, AttributeSite site, string? argument, EquatableArray<string> messageArguments);

    /// <summary>A type breaks a rule.</summary>
    void Report(Rule rule, INamedTypeSymbol type, EquatableArray<string> messageArguments);

    /// <summary>An instruction of the model, and the attributes that made it.</summary>
    void Place(InstructionPosition position, InstructionOrigin origin);
}
