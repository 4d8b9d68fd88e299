namespace Multistage.Tests;

public class BuildContextTests
{
    private static readonly string[] Files = ["backend/app.py", "backend/app.pyc", "backend/requirements.txt", "README.md"];

    private static readonly DockerfileDefinition Image = new(
        """
        FROM python AS dependencies
        ARG SOURCE=backend
        WORKDIR /app
        COPY $SOURCE/requirements.txt .

        FROM dependencies AS final
        COPY backend .
        COPY --from=dependencies /install /usr/local
        ADD https://example.com/a.tar.gz /srv/
        COPY <<EOF /etc/motd
        hello
        EOF
        """);

    [Fact]
    public void It_holds_what_is_not_left_out()
    {
        var context = new BuildContext(Files, DockerIgnore.Of("**/*.pyc", "*.md"));

        Assert.Equal(["backend/app.py", "backend/requirements.txt"], context.Files);
        Assert.True(context.Contains("backend"));
        Assert.False(context.Contains("README.md"));
    }

    [Fact]
    public void An_instruction_takes_files()
    {
        var context = new BuildContext(Files);

        Assert.Equal(["backend/app.py", "backend/app.pyc"], context.FilesOf(new Copy(["backend/app*"], "/app/")));
        Assert.Equal(["README.md"], context.FilesOf(new Add(["README.md"], "/app/")));
        Assert.Empty(context.FilesOf(new Copy(["missing"], "/app/")));
        Assert.Empty(context.FilesOf(new Copy(["README.md"], "/app/") { From = "stage" }));
        Assert.Empty(context.FilesOf(new User("1000")));
    }

    [Fact]
    public void An_instruction_puts_files_into_the_working_directory() =>
        Assert.Equal(
            [new("README.md", "/app/docs/README.md")],
            new BuildContext(Files).Copied(new Copy(["README.md"], "docs/"), workingDirectory: "/app"));

    [Fact]
    public void A_variable_is_known_to_its_stage_alone()
    {
        var copy = Image["dependencies"].Instructions.OfType<Copy>().Single();

        var exception = Assert.Throws<ArgumentException>(() => new BuildContext(Files).FilesOf(copy));

        Assert.Contains("'$SOURCE/requirements.txt' has the variable 'SOURCE'", exception.Message);
    }

    [Fact]
    public void A_stage_has_what_it_and_the_stages_before_it_copied()
    {
        var context = new BuildContext(Files, DockerIgnore.Of("**/*.pyc"));

        Assert.Equal(["backend/requirements.txt → /app/requirements.txt"], Texts(context.Copied(Image["dependencies"])));
        Assert.Equal(
            ["backend/app.py → /app/app.py", "backend/requirements.txt → /app/requirements.txt"],
            Texts(context.Copied(Image["final"])));
    }

    [Theory]
    [InlineData("COPY --parents src/a[.txt /app/", "a '[' is never closed")]
    [InlineData("COPY --parents src/[] /app/", "a class of characters is empty")]
    [InlineData("COPY --exclude=a[ README.md /app/", "a '[' is never closed")]
    public void A_pattern_that_is_none_is_refused_when_files_are_copied_and_not_before(string copy, string reason)
    {
        var definition = new DockerfileDefinition($"FROM scratch\n{copy}");

        Assert.Empty(RefusalRules.Check(definition.Dockerfile));
        Assert.False(ImageEvaluator.Evaluate(definition.Dockerfile, 0).IsRefused);
        var exception = Assert.Throws<FormatException>(() => new BuildContext(Files).Copied(definition.Stages[0]));
        Assert.StartsWith("The engine refuses the pattern '", exception.Message);
        Assert.Contains(reason, exception.Message);
    }

    [Theory]
    [InlineData("python", "/usr/local/bin/app.py")]
    [InlineData("scratch", "/usr/local/bin")]
    public void A_folder_that_images_have_takes_a_file_in(string image, string destination)
    {
        var definition = new DockerfileDefinition($"FROM {image}\nCOPY backend/app.py /usr/local/bin");

        Assert.Equal([new("backend/app.py", destination)], new BuildContext(Files).Copied(definition.Stages[0]));
    }

    [Fact]
    public void A_layer_of_its_own_has_no_folders()
    {
        var definition = new DockerfileDefinition("FROM python\nCOPY --link backend/app.py /usr/local/bin");

        Assert.Equal([new("backend/app.py", "/usr/local/bin")], new BuildContext(Files).Copied(definition.Stages[0]));
    }

    [Fact]
    public void An_archive_is_unpacked_by_ADD_alone()
    {
        var context = new BuildContext(["a.tar.gz", "dir/b.tar"]);

        Assert.Equal([new CopiedFile("a.tar.gz", "/srv") { IsUnpacked = true }], context.Copied(new Add(["a.tar.gz"], "/srv")));
        Assert.Equal([new CopiedFile("a.tar.gz", "/srv/a.tar.gz")], context.Copied(new Add(["a.tar.gz"], "/srv/") { Unpack = false }));
        Assert.Equal([new CopiedFile("a.tar.gz", "/srv/a.tar.gz")], context.Copied(new Copy(["a.tar.gz"], "/srv/")));
        Assert.Equal([new CopiedFile("dir/b.tar", "/srv/b.tar")], context.Copied(new Add(["dir"], "/srv")));
    }

    [Fact]
    public void A_folder_on_disk_is_read_without_what_is_left_out()
    {
        var folder = Directory.CreateTempSubdirectory("multistage-context-");
        try
        {
            foreach (var file in Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, file))!);
                File.WriteAllText(Path.Combine(folder.FullName, file), string.Empty);
            }

            folder.CreateSubdirectory("empty");
            var context = BuildContext.FromFolder(folder.FullName, DockerIgnore.Of("*.md"));

            Assert.Equal(["backend/app.py", "backend/app.pyc", "backend/requirements.txt"], context.Files);
            Assert.True(context.Contains("empty"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_missing_is_an_error() =>
        Assert.Throws<DirectoryNotFoundException>(() => BuildContext.FromFolder(Path.Combine(Path.GetTempPath(), "multistage-no-such-folder")));

    private static IEnumerable<string> Texts(IEnumerable<CopiedFile> files) => files.Select(file => file.ToString()).Order(StringComparer.Ordinal);
}
