namespace Multistage.Tests;

public class InvalidBaseImageTests
{
    private const string Hex = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("alpine")]
    [InlineData("python:3.12-slim")]
    [InlineData("scratch")]
    [InlineData("localhost/app")]
    [InlineData("localhost:5000/team/app:1")]
    [InlineData("registry.example.com/a/b/c__d-e.f:v1_2")]
    [InlineData("[2001:db8::1]:5000/app")]
    [InlineData("Example/app")]
    [InlineData("app@sha256:" + Hex)]
    [InlineData("app:1@sha256:" + Hex)]
    [InlineData("0")]
    public void An_image_is_accepted(string image) => Judge.Accepts(Judge.File(Judge.Stage(image, null)));

    [Theory]
    [InlineData("Alpine")]
    [InlineData("SCRATCH")]
    [InlineData("alpine:")]
    [InlineData("alpine:::x")]
    [InlineData("alpine:a b")]
    [InlineData("alpine:-1")]
    [InlineData("alpine@")]
    [InlineData("/app")]
    [InlineData("app/")]
    [InlineData("a//b")]
    [InlineData("a..b")]
    [InlineData("a___b")]
    [InlineData("host:http/app")]
    [InlineData("app@sha256:0123")]
    [InlineData("app@md5:" + Hex)]
    [InlineData(Hex)]
    [InlineData("''")]
    public void What_is_no_image_is_refused(string image) => Judge.Refuses("DF0110", "Image", Judge.File(Judge.Stage(image, null)));

    [Fact]
    public void A_stage_above_is_found_by_its_name_in_lower_case()
    {
        Judge.Accepts(Judge.File(Judge.Stage("scratch", "odd-"), Judge.Stage("odd-", null)));
        Judge.Refuses("DF0110", "Image", Judge.File(Judge.Stage("scratch", "build"), Judge.Stage("Build", null)));
        Judge.Refuses("DF0110", "Image", Judge.File(Judge.Stage("odd-", null), Judge.Stage("scratch", "odd-")));
    }

    [Fact]
    public void A_tag_may_come_from_a_global_argument() =>
        Judge.Accepts(Judge.File(Judge.Stage("alpine:$TAG", null)) with { GlobalArgs = [new Arg([new("TAG", "3.20")])] });

    [Fact]
    public void A_long_tag_and_a_long_path_are_refused()
    {
        Judge.Accepts(Judge.File(Judge.Stage("a:" + new string('t', 128), null)));
        Judge.Refuses("DF0110", "Image", Judge.File(Judge.Stage("a:" + new string('t', 129), null)));
        Judge.Accepts(Judge.File(Judge.Stage("example.com/" + new string('a', 255), null)));
        Judge.Refuses("DF0110", "Image", Judge.File(Judge.Stage("example.com/" + new string('a', 256), null)));
    }
}
