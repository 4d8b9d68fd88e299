namespace Multistage.Tests;

public class FileTests
{
    [Fact]
    public void A_file_needs_a_stage()
    {
        Judge.Refuses("DF0103", null, new Dockerfile());
        Judge.Accepts(Judge.File(new Run(new ShellForm("true"))));
    }

    [Theory]
    [InlineData("ignore=JSONArgsRecommended")]
    [InlineData("SKIP=all")]
    [InlineData("skip")]
    [InlineData("skip=A;")]
    [InlineData("error=yes")]
    public void A_check_directive_that_BuildKit_does_not_know_is_refused(string check) =>
        Judge.Refuses("DF0104", "Check", WithCheck(check));

    [Theory]
    [InlineData("skip=A,B;error=true")]
    [InlineData("error=T")]
    [InlineData("skip=all;experimental=all")]
    [InlineData("skip=A, nonsense")]
    public void A_check_directive_is_read_up_to_the_first_blank(string check) => Judge.Accepts(WithCheck(check));

    [Theory]
    [InlineData("1700000000")]
    [InlineData("context")]
    [InlineData("date")]
    [InlineData("")]
    public void A_source_date_can_be_a_time_or_come_from_a_stage(string epoch) => Judge.Accepts(WithEpoch(epoch));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("app")]
    public void A_source_date_must_be_a_time(string epoch) => Judge.Refuses("DF0105", "Declarations", WithEpoch(epoch));

    private static Dockerfile WithCheck(string check) => Judge.File(Judge.Stage("scratch", null)) with { Directives = new() { Check = check } };

    private static Dockerfile WithEpoch(string epoch) => Judge.File(
        Judge.Stage("scratch", "date", new Arg([new("TAG", "v1")]), new Add(["https://example.com/app.git#$TAG"], "/")),
        Judge.Stage("alpine", "app")) with { GlobalArgs = [new Arg([new("SOURCE_DATE_EPOCH", epoch)])] };
}
