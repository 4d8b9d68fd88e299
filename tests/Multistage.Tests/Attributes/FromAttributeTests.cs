using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class FromAttributeTests
{
    [Fact]
    public void A_stage_starts_from_an_image() => Gives("FROM python:3.12-slim", new FromAttribute("python:3.12-slim"));

    [Fact]
    public void A_stage_starts_from_an_earlier_stage() => Gives("FROM builder", new FromAttribute(typeof(Builder)));

    [Fact]
    public void It_has_a_platform_and_a_name() =>
        Gives("FROM --platform=$BUILDPLATFORM debian:12 AS tools", new FromAttribute("debian:12") { Platform = "$BUILDPLATFORM", As = "Tools" });

    [Fact]
    public void Variables_stay() => Gives("FROM python:${VERSION:-3}", new FromAttribute("python:${VERSION:-3}"));

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "empty")]
    [InlineData("   ", "blank")]
    [InlineData("a b", "'a b' holds a blank")]
    [InlineData("a\nUSER root", "line break")]
    public void What_is_no_image_is_refused(string? image, string words) => Refuses("image", words, new FromAttribute(image!));

    [Theory]
    [InlineData(" ")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a\nUSER root")]
    [InlineData("é")]
    public void What_is_no_name_of_a_stage_is_refused(string name) => Refuses("As", "no name for a stage", new FromAttribute("debian") { As = name });

    [Fact]
    public void An_empty_name_is_none() => Gives("FROM scratch", new FromAttribute("scratch") { As = string.Empty });

    [Fact]
    public void A_stage_without_a_name_is_no_base() => Refuses("stage", "'Nameless' has no name", new FromAttribute(typeof(Nameless)));

    [Fact]
    public void A_class_that_is_no_stage_is_refused() => Refuses("stage", "NotAStage", new FromAttribute(typeof(NotAStage)));

    [Fact]
    public void A_stage_that_is_null_is_refused() => Refuses("stage", "null", new FromAttribute((Type)null!));
}
