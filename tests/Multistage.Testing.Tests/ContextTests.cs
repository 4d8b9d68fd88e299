using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class ContextTests
{
    private static readonly DockerfileDefinition Image = Dockerfile("FROM python:3.12", "WORKDIR /srv", "COPY app/ ./app/", "COPY run.sh /usr/bin/run");

    private static readonly BuildContext Context = new(
        ["app/main.py", "app/main.pyc", "app/data/a.csv", "run.sh", "README.md"], DockerIgnore.Of("**/*.pyc"));

    [Fact]
    public void Files_are_taken_as_the_ignore_file_and_the_copies_say()
    {
        DockerfileAssert.Takes(Image, Context, "app/main.py");
        DockerfileAssert.Takes(Image, Context, "app/data/", to: "/srv/app/data");
        DockerfileAssert.Takes(Image.Stages[0], Context, "run.sh", to: "/usr/bin/run");
        DockerfileAssert.DoesNotTake(Image, Context, "app/main.pyc");
        DockerfileAssert.DoesNotTake(Image.Stages[0], Context, "README.md");
    }

    [Fact]
    public void A_file_that_no_copy_takes_is_told_with_those_that_are_taken() => With(
        """
        Stage 0 (FROM python:3.12) does not take README.md, which is in the build context.

          Dockerfile, line 3
            3 | COPY app/ ./app/
          Dockerfile, line 4
            4 | COPY run.sh /usr/bin/run
          These files are taken:
            app/data/a.csv → /srv/app/data/a.csv
            app/main.py → /srv/app/main.py
            run.sh → /usr/bin/run

        Remedy: name it: COPY README.md ... ([Copy("README.md", ...)]).
        """,
        () => DockerfileAssert.Takes(Image, Context, "README.md"));

    [Fact]
    public void A_file_that_is_left_out_is_told_so() => With(
        """
        Stage 0 (FROM python:3.12) does not take app/main.pyc, which is not in the build context.

          Dockerfile, line 3
            3 | COPY app/ ./app/
          Dockerfile, line 4
            4 | COPY run.sh /usr/bin/run

        Remedy: add the file, or take it back in where the .dockerignore leaves it out: !app/main.pyc
        """,
        () => DockerfileAssert.Takes(Image, Context, "app/main.pyc"));

    [Fact]
    public void Another_place_is_shown() => Assert.StartsWith(
        "Stage 0 (FROM python:3.12) takes app/main.py to /srv/app/main.py, and should take it to /app.",
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.Takes(Image, Context, "app/main.py", to: "/app")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_file_that_should_not_be_taken_is_shown_with_its_place() => With(
        """
        Stage 0 (FROM python:3.12) takes app/data of the build context.

          Dockerfile, line 3
            3 | COPY app/ ./app/
          Dockerfile, line 4
            4 | COPY run.sh /usr/bin/run
            app/data/a.csv → /srv/app/data/a.csv

        Remedy: leave it out: a line app/data in the .dockerignore, or COPY --exclude=app/data ...
        """,
        () => DockerfileAssert.DoesNotTake(Image, Context, "app/data"));

    [Fact]
    public void Many_files_are_cut_and_none_is_said()
    {
        var many = new BuildContext(Enumerable.Range(10, 12).Select(number => $"app/{number}").Append("other"));
        Assert.Contains(
            "    app/19 → /srv/app/19\n    ... and 2 more\n",
            Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.Takes(Image, many, "other")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "\n  No file of the build context is taken.\n",
            Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.Takes(Dockerfile("FROM scratch"), many, "other")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_the_same_however_it_is_written()
    {
        DockerfileAssert.Takes(Image, Context, "./app/main.py", to: "/srv/./app/");
        DockerfileAssert.Takes(Image, Context, "/run.sh");
        DockerfileAssert.Takes(Image, Context, ".");
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.DoesNotTake(Image, Context, "./app/"));
        Assert.Throws<ArgumentException>(() => DockerfileAssert.Takes(Image, Context, "run.sh", to: "./"));
    }
}
