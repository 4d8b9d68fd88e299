namespace Multistage;

/// <summary>Every rule there is, for whoever shows, configures or documents them.</summary>
public static class RuleCatalog
{
    /// <summary>All rules, by id.</summary>
    public static EquatableArray<Rule> All { get; } = AuthoringRules.All
        .Concat(RefusalRules.All)
        .Concat(ContextRules.All)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
