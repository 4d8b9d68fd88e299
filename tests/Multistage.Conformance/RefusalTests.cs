using System.Text.Json.Nodes;

namespace Multistage.Conformance;

/// <summary>
/// Holds <see cref="RefusalRules"/> against BuildKit's conversion of every case that its parser accepts: they find something
/// in a build of a stage exactly when BuildKit refuses that build.
/// </summary>
public class RefusalTests
{
    /// <summary>BuildKit refuses bytes that are no text, and the model does not know them: <see cref="ParserTests"/> asks with the text.</summary>
    private const string OutOfReach = "comments-and-continuations/non-utf8-in-comment-and-run";

    public static TheoryData<string> Topics => [.. Case.Topics];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_file_is_refused_exactly_when_BuildKit_refuses_it(string topic)
    {
        var differences = Case.Of(topic).Where(IsJudged).SelectMany(Differences);
        Assert.Equal([], differences);
    }

    [Fact]
    public void More_than_a_thousand_files_are_judged_and_BuildKit_refuses_hundreds_of_them()
    {
        var cases = Case.Topics.SelectMany(Case.Of).Where(IsJudged).ToList();
        Assert.True(cases.Count > 1_400, $"{cases.Count} files are judged");
        Assert.True(cases.Count(one => !(bool)one.Verdict["llb"]!["ok"]!) > 200);
    }

    [SkippableFact]
    public void A_public_file_is_refused_exactly_when_BuildKit_refuses_it()
    {
        Skip.If(Corpus.Folder is null, Corpus.WhySkipped);
        Assert.Equal([], Corpus.Cases().Where(IsJudged).SelectMany(Differences));
    }

    private static bool IsJudged(Case one) => one.IsAccepted && one.Name != OutOfReach;

    private static IEnumerable<string> Differences(Case one)
    {
        if (DockerfileParser.Parse(one.Dockerfile).Dockerfile is not { } parsed) return [$"{one.Name}: not parsed"];

        // BuildKit was asked without a frontend image of its own, so what the syntax line asks for did not count.
        var dockerfile = parsed with { Directives = parsed.Directives with { Syntax = null } };
        if (dockerfile.Stages.IsEmpty) return Compare(one.Name, one.Verdict["llb"]!, RefusalRules.Check(dockerfile));

        var stages = one.Verdict["configs"]!;
        return Enumerable.Range(0, dockerfile.Stages.Count)
            .SelectMany(index => Compare($"{one.Name}, stage {index}", stages[index]!, RefusalRules.Check(dockerfile, index)))
            .Concat(Compare(one.Name, one.Verdict["llb"]!, RefusalRules.Check(dockerfile, dockerfile.Stages.Count - 1)));
    }

    private static IEnumerable<string> Compare(string name, JsonNode verdict, EquatableArray<Finding> findings)
    {
        var error = (string?)verdict["error"];

        // A check directive can turn findings of the build checks to errors: that is the affair of the rules for those.
        if (error is not null && error.StartsWith("lint violation found", StringComparison.Ordinal)) error = null;
        if (error is not null && findings.IsEmpty) return [$"{name}: BuildKit says '{error}'"];
        if (error is null && !findings.IsEmpty) return [$"{name}: we say '{findings[0].Message}'"];
        return [];
    }
}
