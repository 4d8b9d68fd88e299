using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class ValidityTests
{
    [Fact]
    public void A_file_that_BuildKit_builds_is_valid()
    {
        DockerfileAssert.IsValid(Dockerfile("FROM alpine:3.20", "RUN true"));
        DockerfileAssert.IsValid(Dockerfile("ARG BASE", "FROM $BASE", "RUN true"));
    }

    [Fact]
    public void What_BuildKit_refuses_is_shown_with_its_rule() => With(
        """
        BuildKit refuses Dockerfile.

          Dockerfile, line 2: 'eighty' cannot be exposed: a port is a number from 0 to 65535, or a range such as 8000-8010 (DF0130)
            2 | EXPOSE eighty

        Remedy: mend it as the message says; there is a page with an example:
          https://github.com/multistage-dotnet/multistage/blob/main/docs/rules/DF0130.md
        """,
        () => DockerfileAssert.IsValid(Dockerfile("FROM alpine:3.20", "EXPOSE eighty")));

    [Fact]
    public void A_stage_is_valid_where_what_is_built_for_it_is()
    {
        var image = Dockerfile("FROM alpine:3.20 AS good", "FROM alpine:3.20 AS bad", "EXPOSE eighty");

        DockerfileAssert.IsValid(image["good"]);
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.IsValid(image["bad"]));
    }

    [Fact]
    public void Any_assertion_shows_the_line_of_a_text_that_is_no_Dockerfile() => With(
        """
        BuildKit refuses the file. There is no instruction 'RUM'. Where it continues the line above, end that one with '\'.

          Dockerfile, line 2
            2 | RUM make

        Remedy: mend the line; BuildKit refuses the whole file because of it.
        """,
        () => DockerfileAssert.PinsBaseImages(Dockerfile("FROM alpine:3.20", "RUM make")));

    [Fact]
    public void A_file_without_a_stage_has_no_image() => Assert.Throws<DockerfileAssertionException>(
        () => DockerfileAssert.Copies(Dockerfile("ARG A"), "a"));
}
