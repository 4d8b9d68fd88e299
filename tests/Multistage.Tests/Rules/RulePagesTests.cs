using System.Reflection;

namespace Multistage.Tests;

public class RulePagesTests
{
    private static readonly string Folder = Path.Combine(
        typeof(RulePagesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "docs",
        "rules");

    private static readonly IReadOnlyList<Rule> All = [.. RuleCatalog.All.Concat(CheckRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    public static TheoryData<string> CheckIds => [.. CheckRules.All.Select(rule => rule.Id)];

    /// <summary>A page is UTF-8 and cannot show what is not; <see cref="UndecodableCommandTests"/> does.</summary>
    public static TheoryData<string> RefusalIds => [.. RefusalRules.All.Select(rule => rule.Id).Where(id => id != "DF0143")];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            All.Select(rule => rule.Id + ".md"),
            Directory.EnumerateFiles(Folder, "DF*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_rules_have_one_id() => Assert.Distinct(All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_rules_title_and_its_severity(string id)
    {
        var rule = All.Single(rule => rule.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title}\n\n*{rule.Severity}.* ", Page(id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RefusalIds))]
    public void What_a_page_calls_refused_breaks_this_rule_alone(string id) =>
        Assert.Equal([id], RefusalRules.Check(Example(id, "Refused").GetDockerfile()).Select(finding => finding.Rule.Id).Distinct());

    [Theory]
    [MemberData(nameof(RefusalIds))]
    public void What_a_page_calls_accepted_breaks_no_rule(string id) =>
        Assert.Equal([], RefusalRules.Check(Example(id, "Accepted").GetDockerfile()).Select(finding => finding.Message));

    [Theory]
    [MemberData(nameof(CheckIds))]
    public void What_a_page_of_a_check_calls_wrong_breaks_it(string id) => Assert.Contains(id, Warnings(Example(id, "Wrong")));

    [Theory]
    [MemberData(nameof(CheckIds))]
    public void What_a_page_of_a_check_calls_right_breaks_no_check(string id) => Assert.Empty(Warnings(Example(id, "Right")));

    private static IEnumerable<string> Warnings(DockerfileParseResult example) =>
        CheckRules.Check(example, new() { BaseImages = BaseImages.Plain }).Select(finding => finding.Rule.Id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");

    private static DockerfileParseResult Example(string id, string heading)
    {
        const string fence = "```";
        var section = Page(id).Split($"## {heading}\n\n{fence}dockerfile\n")[1];
        return DockerfileParser.Parse(section[..section.IndexOf(fence, StringComparison.Ordinal)]);
    }
}
