using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class CommentAttributeTests
{
    private static readonly UserAttribute App = new("app");

    [Fact]
    public void A_comment_stands_above_its_instruction()
    {
        Gives("# Not root.\nUSER app", App, new CommentAttribute("Not root."));
        Gives("# The tools.\nFROM debian", new FromAttribute("debian"), new CommentAttribute("The tools."));
    }

    [Fact]
    public void Lines_and_several_comments_keep_their_order() =>
        Gives("# a\n# b\n# c\n# d\nUSER app", App, new CommentAttribute("a", "b\r\n\n c"), new CommentAttribute("d"));

    [Fact]
    public void What_ends_no_line_for_BuildKit_stays_in_the_comment() =>
        Gives("# a\rb\0c\nUSER app", App, new CommentAttribute("a\rb\0c"));

    [Fact]
    public void A_comment_that_BuildKit_would_obey_is_refused()
    {
        Refuses("lines", "would be a directive", App, new CommentAttribute("ok", "check=skip=all"));
        Refuses("lines", "would be a directive", App, new CommentAttribute("Syntax = x"));
        Refuses("lines", "would be a directive", App, new CommentAttribute("a\n \u00A0escape=`"));
    }

    [Fact]
    public void A_comment_says_something()
    {
        Refuses("lines", "say something", App, new CommentAttribute());
        Refuses("lines", "say something", App, new CommentAttribute(" \n"));
        Refuses("lines", "null", App, new CommentAttribute([null!]));
    }

    [Fact]
    public void Checks_are_skipped() => Gives(
        "# check=skip=JSONArgsRecommended,StageNameCasing\nCMD app",
        new CmdAttribute { Shell = "app" },
        new SkipChecksAttribute("JSONArgsRecommended", "StageNameCasing"));

    [Fact]
    public void Checks_skipped_in_several_places_become_one_comment()
    {
        Gives("# check=skip=A,B\n# why\nUSER app", App, new SkipChecksAttribute("A"), new CommentAttribute("why"), new SkipChecksAttribute("B", "A"));
        Gives("# check=skip=all\nUSER app", App, new SkipChecksAttribute("A"), new SkipChecksAttribute("all"));
    }

    [Fact]
    public void What_is_no_check_is_refused()
    {
        Refuses("checks", "at least one", App, new SkipChecksAttribute());
        Refuses("checks", "no name of a check", App, new SkipChecksAttribute("A;error=true"));
        Refuses("checks", "null", App, new SkipChecksAttribute([null!]));
    }

    [Fact]
    public void An_instruction_is_kept_for_later_builds()
    {
        Gives("ONBUILD COPY . /app/", new CopyAttribute(".", "/app/"), new OnBuildAttribute());
        Gives("# why\nONBUILD RUN --mount=type=cache,target=/c make", new RunAttribute("make"), new OnBuildAttribute(), new CommentAttribute("why"), new CacheMountAttribute("/c"));
    }

    [Fact]
    public void Not_every_instruction_is_kept_for_later_builds()
    {
        Assert.False(new OnBuildAttribute().CanDecorate(new From("a")));
        Assert.False(new OnBuildAttribute().CanDecorate(new Maintainer("a")));
        Assert.False(new OnBuildAttribute().CanDecorate(new OnBuild("RUN a")));
    }
}
