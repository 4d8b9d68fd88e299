using Multistage.Tool.Stages;

namespace Multistage.Conformance;

/// <summary>A stage that is taken out of a file with what it needs is built as it was in the whole file.</summary>
public sealed class StageSelectionTests
{
    public static TheoryData<string> Topics => [.. Case.Topics];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_stage_alone_is_refused_for_nothing_that_it_was_not_refused_for_in_its_file(string topic)
    {
        var differences = Case.Of(topic).Where(one => one.IsAccepted).SelectMany(Differences).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Differences(Case one)
    {
        var dockerfile = DockerfileParser.Parse(one.Dockerfile).GetDockerfile();
        var definitions = new DockerfileDefinition(dockerfile).Stages;
        for (var stage = 0; stage < dockerfile.Stages.Count; stage++)
        {
            var alone = StageSelection.Take(dockerfile, stage);
            var index = Enumerable.Range(0, stage).Count(earlier => definitions[stage].NeedsTransitively.Contains(definitions[earlier]));
            var whole = RefusalRules.Check(dockerfile, stage).Select(finding => finding.Rule.Id).ToList();
            var part = RefusalRules.Check(alone, index).Select(finding => finding.Rule.Id).ToList();

            // A FROM that is refused stops the builds of all stages, also of those that do not need it.
            if (part.Except(whole).Any()) yield return $"{one.Name}, stage {stage}: {string.Join(' ', whole)} has become {string.Join(' ', part)}";
        }
    }
}
