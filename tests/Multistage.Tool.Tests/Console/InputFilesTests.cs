using Multistage.Tool.Console;

namespace Multistage.Tool.Tests.Console;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("Dockerfile", string.Empty)
        .With("Dockerfile.dev", string.Empty)
        .With("Dockerfile.dockerignore", string.Empty)
        .With("notes.txt", string.Empty)
        .With("api/Dockerfile", string.Empty)
        .With("api/Images.cs", string.Empty)
        .With("api/bin/Debug/Dockerfile", string.Empty)
        .With("api/deploy/worker.Dockerfile", string.Empty)
        .With("web/Containerfile", string.Empty)
        .With("web/node_modules/x/Dockerfile", string.Empty)
        .With(".git/Dockerfile", string.Empty);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_path_is_taken_as_it_is_given_whether_or_not_there_is_such_a_file() =>
        Assert.Equal(["notes.txt", "./api/Dockerfile", "missing"], Find("notes.txt", "./api/Dockerfile", "missing"));

    [Fact]
    public void A_folder_stands_for_its_Dockerfiles_and_those_below() => Assert.Equal(
        ["Dockerfile", "Dockerfile.dev", "api/Dockerfile", "api/deploy/worker.Dockerfile", "web/Containerfile"], Find("."));

    [Fact]
    public void The_names_below_a_folder_start_with_it() =>
        Assert.Equal(["api/Dockerfile", "api/deploy/worker.Dockerfile", "./web/Containerfile"], Find("api/", "./web"));

    [Fact]
    public void A_pattern_finds_files_in_one_folder() => Assert.Equal(["Dockerfile", "Dockerfile.dev", "Dockerfile.dockerignore"], Find("Dockerfile*"));

    [Fact]
    public void Two_stars_find_files_in_any_folder_that_a_person_writes_to() =>
        Assert.Equal(["Dockerfile", "api/Dockerfile"], Find("**/Dockerfile"));

    [Fact]
    public void A_pattern_may_start_with_folders() =>
        Assert.Equal(["api/deploy/worker.Dockerfile"], Find("api/**/*.Dockerfile"));

    [Fact]
    public void A_folder_that_is_not_searched_can_be_named() => Assert.Equal(["api/bin/Debug/Dockerfile"], Find("api/bin/**/Dockerfile"));

    [Fact]
    public void A_file_named_like_a_pattern_is_that_file()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.With("Docker*", string.Empty);
        Assert.Equal(["Docker*"], Find("Docker*"));
    }

    [Fact]
    public void Each_file_comes_once_in_the_order_of_the_arguments() =>
        Assert.Equal(["web/Containerfile", "api/Dockerfile", "Dockerfile"], Find("web/Containerfile", "api/Dockerfile", "**/Dockerfile", "./Dockerfile"));

    [Fact]
    public void A_dash_is_standard_input() =>
        Assert.Equal([new InputFile("-", null)], InputFiles.Find(["-", "-"], _folder.Path).Files);

    [Theory]
    [InlineData("*.none", "No file matches the pattern '*.none'.")]
    [InlineData("none/**", "No file matches the pattern 'none/**'.")]
    [InlineData("api/bin/Debug/empty", "There is no Dockerfile in the folder 'api/bin/Debug/empty' or below.")]
    public void An_argument_that_finds_nothing_is_a_problem(string argument, string problem)
    {
        Directory.CreateDirectory(_folder.Full("api/bin/Debug/empty"));
        var found = InputFiles.Find([argument], _folder.Path);
        Assert.Empty(found.Files);
        Assert.Equal([problem], found.Problems.Select(one => one.Message));
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateSymbolicLink(_folder.Full("web/again"), _folder.Path);
        Assert.Equal(["web/Containerfile"], Find("web"));
    }

    private IEnumerable<string> Find(params string[] arguments)
    {
        var found = InputFiles.Find(arguments, _folder.Path);
        Assert.Empty(found.Problems);
        return found.Files.Select(file => file.Name);
    }
}
