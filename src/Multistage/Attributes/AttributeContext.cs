namespace Multistage;

/// <summary>What an attribute may ask, and where it reports, while it turns into its instruction.</summary>
internal abstract class AttributeContext
{
    /// <summary>The escape character of the file that is written.</summary>
    public abstract char EscapeCharacter { get; }

    /// <summary>
    /// The stage that a <c>typeof</c> refers to; null where it is none that can be used here, which is reported.
    /// </summary>
    /// <param name="stage">The argument. In the generator no <see cref="Type"/> can be loaded, so it is only ever passed on.</param>
    /// <param name="argument">The constructor parameter or property that holds it.</param>
    public abstract StageReference? FindStage(Type stage, string argument);

    /// <summary>Reports on the attribute.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="argument">The constructor parameter or property at fault; null for the attribute as a whole.</param>
    /// <param name="messageArguments">What fills the rule's message.</param>
    public abstract void Report(Rule rule, string? argument, params string[] messageArguments);
}
