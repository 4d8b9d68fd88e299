namespace Multistage.Tool.Tests.Importing;

public class ImportCommandTests
{
    [Fact]
    public async Task A_class_is_written_with_the_way_back_to_its_Dockerfile()
    {
        using var folder = new TemporaryFolder().With("images/Company.Images.csproj", "<Project />").With("backend/Dockerfile", "FROM scratch AS final\n");

        var run = await ToolRun.In(folder, "import", "backend/Dockerfile", "-o", "images/Web");

        Assert.Equal(0, run.ExitCode);
        var text = folder.Read("images/Web/BackendImage.cs");
        Assert.Contains("namespace Company.Images.Web;", text, StringComparison.Ordinal);
        Assert.Contains("[Dockerfile(\"../backend/Dockerfile\", Overwrite = true)]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ignore_file_of_a_Dockerfile_goes_into_its_class_line_by_line()
    {
        const string ignore = "\uFEFF# what tests need\r\n\r\n  **/bin  \r\n!**/bin/keep\r\n#end\r\n[a-z]\\*.q\r\n";
        using var folder = new TemporaryFolder().With("Dockerfile", "FROM a\n").With("Dockerfile.dockerignore", ignore);

        var run = await ToolRun.In(folder, "import", "Dockerfile", "-o", "WebImage.cs");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            """
            [Dockerfile(Overwrite = true)]
            [DockerIgnore("# what tests need", "", "  **/bin  ", "!**/bin/keep", "#end", "[a-z]\\*.q", Overwrite = true)]

            """,
            folder.Read("WebImage.cs"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dockerfile.dockerignore", "a\n[\n", "Dockerfile.dockerignore stays as it is: BuildKit refuses line 2, ")]
    [InlineData("Dockerfile.dockerignore", "a\rb\n", "Dockerfile.dockerignore stays as it is: no string can say line 1")]
    [InlineData(".dockerignore", "a\n", "The .dockerignore beside Dockerfile stays as it is")]
    public async Task An_ignore_file_that_stays_is_told(string name, string text, string note)
    {
        using var folder = new TemporaryFolder().With("Dockerfile", "FROM a\n").With(name, text);

        var run = await ToolRun.In(folder, "import", "Dockerfile", "-o", "WebImage.cs");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(note, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("DockerIgnore", folder.Read("WebImage.cs"), StringComparison.Ordinal);
        Assert.Equal(text, folder.Read(name));
    }

    [Fact]
    public async Task Several_files_get_classes_of_their_own()
    {
        using var folder = new TemporaryFolder().With("a/api.Dockerfile", "FROM a\n").With("b/api.Dockerfile", "FROM b\n").With("Dockerfile.web", "FROM c\n");

        var run = await ToolRun.In(folder, "import", ".", "-o", "out");

        Assert.Equal(0, run.ExitCode);
        Assert.True(folder.Has("out/ApiImage.cs") && folder.Has("out/ApiImage2.cs") && folder.Has("out/WebImage.cs"), run.Error);
    }

    [Fact]
    public async Task A_refused_file_is_reported_and_the_rest_go_on()
    {
        using var folder = new TemporaryFolder().With("bad.Dockerfile", "FROM a\nRUM make\n").With("good.Dockerfile", "FROM a\n");

        var run = await ToolRun.In(folder, "import", "bad.Dockerfile", "good.Dockerfile", "-o", "out");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bad.Dockerfile:2:1: error:", run.Error, StringComparison.Ordinal);
        Assert.True(folder.Has("out/GoodImage.cs"));
        Assert.False(folder.Has("out/BadImage.cs"));
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_has_no_class()
    {
        using var folder = new TemporaryFolder().With("Dockerfile", [.. "FROM a\nLABEL x="u8, 0xE9, (byte)'\n']);

        var run = await ToolRun.In(folder, "import", "Dockerfile", "-o", "Web.cs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Dockerfile: error: The file is not UTF-8", run.Error, StringComparison.Ordinal);
        Assert.False(folder.Has("Web.cs"));
    }

    [Fact]
    public async Task A_file_that_is_there_is_overwritten_only_by_force()
    {
        using var folder = new TemporaryFolder().With("Dockerfile", "FROM a\n").With("Web.cs", "mine");

        var refused = await ToolRun.In(folder, "import", "Dockerfile", "-o", "Web.cs");
        var kept = folder.Read("Web.cs");
        var forced = await ToolRun.In(folder, "import", "Dockerfile", "-o", "Web.cs", "--force", "--namespace", "A.B");

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("mine", kept);
        Assert.Equal(0, forced.ExitCode);
        Assert.Contains("namespace A.B;", folder.Read("Web.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_output_the_class_is_shown()
    {
        var run = await ToolRun.WithInput("FROM golang AS build\nRUN go build\n", "import", "-", "--flat");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[From(\"golang\", As = \"build\")]\n[Run(\"go build\")]\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_classes_are_shown_each_under_the_path_of_its_Dockerfile()
    {
        using var folder = new TemporaryFolder().With("a/Dockerfile", "FROM a\n").With("b/Dockerfile", "FROM b\n");

        var run = await ToolRun.In(folder, "import", "a/Dockerfile", "b/Dockerfile");

        Assert.StartsWith("// a/Dockerfile\nusing Multistage;\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n}\n\n// b/Dockerfile\nusing Multistage;\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_and_what_comes_next_is_said_beside_the_output()
    {
        using var folder = new TemporaryFolder().With("api/Dockerfile", "FROM a\n");

        var run = await ToolRun.In(folder, "import", "api/Dockerfile", "-o", "images/Api.cs");

        Assert.Empty(run.Output);
        Assert.StartsWith("Wrote images/Api.cs: class Api from api/Dockerfile\nNext: add the package", run.Error, StringComparison.Ordinal);
        Assert.Equal(["Api.cs"], Directory.EnumerateFileSystemEntries(folder.Full("images")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("A..B")]
    [InlineData("1A")]
    [InlineData("A;class B{}")]
    public async Task A_namespace_that_is_none_is_refused(string name)
    {
        var run = await ToolRun.WithInput("FROM a\n", "import", "-", "--namespace", name);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"multistage: error: '{name}' is no namespace.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_C_sharp_file_is_not_enough_for_several_Dockerfiles()
    {
        using var folder = new TemporaryFolder().With("a/Dockerfile", "FROM a\n").With("b/Dockerfile", "FROM b\n");

        var run = await ToolRun.In(folder, "import", ".", "-o", "Images.cs");

        Assert.Equal(new(2, string.Empty, "multistage: error: 2 Dockerfiles do not fit in one C# file. Name a folder: -o images\n"), run);
    }
}
