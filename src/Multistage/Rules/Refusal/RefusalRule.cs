namespace Multistage;

/// <summary>A rule about what BuildKit's parser accepts and its conversion refuses; the kinds of rule derive from it.</summary>
internal abstract class RefusalRule
{
    private protected RefusalRule(string id, string title, string messageFormat) =>
        Rule = new(id, title, messageFormat, RuleSeverity.Error);

    /// <summary>The rule as users know it.</summary>
    public Rule Rule { get; }

    /// <summary>Whether BuildKit refuses the file whatever stage is built, since it looks before it knows which stages it needs.</summary>
    public virtual bool BreaksEveryBuild => false;

    /// <summary>Whether <c>docker build --check</c> fails too; it does not get as far as the build itself.</summary>
    public virtual bool BreaksChecks => true;
}
