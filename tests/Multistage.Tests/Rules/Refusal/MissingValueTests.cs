namespace Multistage.Tests;

public class MissingValueTests
{
    [Fact]
    public void A_base_that_only_a_build_argument_names_is_a_warning()
    {
        var file = Judge.File(Judge.Stage("$BASE", null)) with { GlobalArgs = [new Arg([new("BASE")])] };
        var finding = Judge.Refuses("DF0102", "Image", file);
        Assert.Equal(RuleSeverity.Warning, finding.Rule.Severity);
        Assert.StartsWith("Unless the build argument 'BASE' is given, BuildKit refuses this: '$BASE' is neither", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_whose_argument_nobody_declared_is_an_error() =>
        Judge.Refuses("DF0110", "Image", Judge.File(Judge.Stage("alpine:$TAG", null)));

    [Fact]
    public void A_bad_default_is_an_error_although_a_build_argument_could_mend_it() =>
        Judge.Refuses("DF0130", "Ports", new Arg([new("PORT", "web")]), new Expose(["$PORT"]));

    [Fact]
    public void A_value_made_of_a_missing_one_is_missing_too() =>
        Judge.Refuses("DF0102", "Signal", new Arg([new("NAME")]), new Env([new("SIGNAL", "SIG$NAME")]), new StopSignal("$SIGNAL"));

    [Fact]
    public void A_base_image_may_set_what_the_file_does_not()
    {
        Judge.Refuses("DF0102", "Paths", Judge.File(Judge.Stage("alpine", null, new Volume(["$DATA"]))));
        Judge.Refuses("DF0132", "Paths", Judge.File(Judge.Stage("scratch", null, new Volume(["$DATA"]))));
    }

    [Fact]
    public void A_wrong_syntax_is_an_error_whatever_the_variables_hold() =>
        Judge.Refuses("DF0101", "Path", new Arg([new("A")]), new Workdir("$A${"));

    [Fact]
    public void What_follows_an_error_is_not_reported_again() =>
        Judge.Refuses("DF0101", "Pairs", Judge.File(new Env([new("DATA", "\"open")]), new Volume(["$DATA"])));

    [Fact]
    public void A_child_stage_sees_the_variables_of_its_base() =>
        Judge.Accepts(Judge.File(
            Judge.Stage("scratch", "base", new Env([new("DATA", "/data")])),
            Judge.Stage("base", null, new Volume(["$DATA"]))));
}
