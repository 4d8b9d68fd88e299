namespace Multistage.Conformance;

/// <summary>What the checks find in each case is compared with the rest of its verdict; here is what that comparison covers.</summary>
public sealed class CheckTests
{
    [Fact]
    public void The_cases_break_every_check_that_there_is_and_no_other() =>
        Assert.Equal(
            CheckRules.All.Select(rule => rule.Title).Order(StringComparer.Ordinal),
            Case.Topics.SelectMany(Case.Of)
                .SelectMany(one => one.Verdict["lint"]!.AsArray())
                .Select(finding => (string)finding!["rule"]!)
                .Distinct()
                .Order(StringComparer.Ordinal));
}
