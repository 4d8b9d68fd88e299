namespace Multistage.Tests;

public class CheckRulesTests
{
    [Fact]
    public void A_file_as_BuildKit_wants_it_has_no_findings() =>
        Assert.Equal([], Check("FROM alpine AS build\nWORKDIR /app\nCMD [\"run\"]\n"));

    [Fact]
    public void A_finding_has_the_name_the_line_and_the_words_of_docker_build_check() =>
        Assert.Equal(
            ["3 JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals"],
            Check("FROM alpine\n\nCMD run it\n"));

    [Fact]
    public void The_case_of_keywords_is_that_of_the_text() =>
        Assert.Equal(
            [
                "1 FromAsCasing: 'as' and 'FROM' keywords' casing do not match",
                "2 ConsistentInstructionCasing: Command 'run' should match the case of the command majority (uppercase)",
            ],
            Check("FROM alpine as build\nrun make\nUSER 1000\n"));

    [Fact]
    public void A_variable_that_nothing_sets_is_found_with_what_may_have_been_meant() =>
        Assert.Equal(
            ["3 UndefinedVar: Usage of undefined variable '$VERSON' (did you mean $VERSION?)"],
            Check("FROM scratch\nARG VERSION=1\nLABEL version=$VERSON\n"));

    [Fact]
    public void A_variable_that_an_unknown_base_image_may_set_is_not_called_undefined() =>
        Assert.Equal([], Check("FROM alpine\nLABEL home=$JAVA_HOME\n"));

    [Fact]
    public void Of_two_commands_the_one_that_does_not_count_is_found() =>
        Assert.Equal(["2"], Check("FROM alpine\nCMD [\"a\"]\nCMD [\"b\"]\n").Select(found => found.Split(' ')[0]));

    [Fact]
    public void The_directive_skips_a_check_in_the_whole_file() =>
        Assert.Equal([], Check("# check=skip=JSONArgsRecommended\nFROM alpine\nCMD run it\n"));

    [Fact]
    public void A_comment_skips_a_check_for_one_instruction() =>
        Assert.Equal(["4"], Check("FROM alpine\n# check=skip=LegacyKeyValueFormat\nENV a b\nENV c d\n").Select(found => found.Split(' ')[0]));

    [Fact]
    public void An_experimental_check_speaks_when_it_is_asked_for()
    {
        const string file = "FROM alpine\n# The port.\nARG PORT=80\n";

        Assert.Equal([], Check(file));
        Assert.Equal(
            ["4 InvalidDefinitionDescription: Comment for ARG should follow the format: `# PORT <description>`"],
            Check("# check=experimental=all\n" + file));
    }

    [Fact]
    public void What_stands_behind_a_refused_instruction_is_not_checked() =>
        Assert.Equal(["2"], Check("FROM alpine\nCMD run it\nEXPOSE nothing\nENV a b\n").Select(found => found.Split(' ')[0]));

    [Fact]
    public void With_check_error_a_finding_refuses_the_builds_that_need_its_stage()
    {
        var file = new DockerfileDefinition("# check=error=true\nFROM scratch AS aside\nCMD run it\nFROM scratch AS final\nCOPY a /a\n");

        Assert.Equal(["DF1007"], file["aside"].Evaluate(new()).Refusals.Select(finding => finding.Rule.Id));
        Assert.False(file["final"].Evaluate(new()).IsRefused);
    }

    [Fact]
    public void Without_check_error_a_finding_refuses_nothing() =>
        Assert.False(new DockerfileDefinition("FROM scratch\nCMD run it\n").Stages[0].Evaluate(new()).IsRefused);

    [Fact]
    public void No_two_checks_have_one_id() => Assert.Distinct(CheckRules.All.Select(rule => rule.Id));

    private static IEnumerable<string> Check(string text) => CheckRules.Check(DockerfileParser.Parse(text))
        .Select(finding => FormattableString.Invariant($"{finding.Line} {finding.Rule.Title}: {finding.Detail}"));
}
