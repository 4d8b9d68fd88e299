namespace Multistage.Conformance;

public sealed class ParserTests
{
    public static TheoryData<string> Topics => new(Case.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void The_parser_reads_a_file_as_BuildKit_does(string topic)
    {
        var differences = Case.Of(topic).SelectMany(Differences.Of).ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend($"{differences.Count} cases differ.")));
    }

    [Fact]
    public void The_images_of_1841_stages_are_compared_and_24_are_refused_for_what_the_checks_find()
    {
        var configs = Case.Topics.SelectMany(Case.Of).SelectMany(one => one.Verdict["configs"]!.AsArray()).ToList();
        Assert.Equal(1841, configs.Count);
        Assert.Equal(24, configs.Count(config => Differences.IsLintViolation(config!)));
        Assert.Equal(1548, configs.Count(config => (bool)config!["ok"]!));
    }

    [Fact]
    public void There_are_1778_cases_of_18_topics()
    {
        Assert.Equal(18, Case.Topics.Count());
        Assert.Equal(1778, Case.Topics.Sum(topic => Case.Of(topic).Count()));
        Assert.Equal(232, Case.Topics.Sum(topic => Case.Of(topic).Count(one => !one.IsAccepted)));
    }
}
