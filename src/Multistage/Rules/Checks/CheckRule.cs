namespace Multistage;

/// <summary>A rule of <c>docker build --check</c>; the kinds of rule derive from it.</summary>
internal abstract class CheckRule
{
    private protected CheckRule(string id, string name, string messageFormat) => Rule = new(id, name, messageFormat, RuleSeverity.Warning);

    /// <summary>The rule as users know it.</summary>
    public Rule Rule { get; }

    /// <summary>Whether it is silent unless the check directive asks for it.</summary>
    public virtual bool IsExperimental => false;

    /// <summary>Whether a <c># check=skip=</c> line above one instruction counts, and not only the one of the file.</summary>
    public virtual bool HearsComments => true;
}
