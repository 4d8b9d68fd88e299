using Multistage.Build.Planning;

namespace Multistage.Build.Tests.Planning;

public sealed class OrphansTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OrphansTests() => _folder.Write("Shop.csproj", "<Project />");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_remembered_file_that_no_class_writes_is_an_orphan_wherever_it_is()
    {
        _folder.Write("deploy/old", Sample.Text(className: "Shop.OldImage"));

        var orphan = Assert.Single(Find(remembered: [WrittenFile.Of(Sample.File("deploy/old"))]));
        Assert.Equal(("deploy/old", "Shop.OldImage"), (orphan.Path, orphan.ClassName));
    }

    [Fact]
    public void A_fresh_clone_finds_it_among_the_files_of_the_project()
    {
        _folder.Write("deploy/old.Dockerfile", Sample.Text());
        _folder.Write("notes.txt", Sample.Text());

        Assert.Equal(["deploy/old.Dockerfile"], Find(items: ["deploy/old.Dockerfile", "notes.txt"]).Select(file => file.Path));
    }

    [Fact]
    public void A_fresh_clone_finds_a_bake_file_too()
    {
        _folder.Write("docker-bake.json", Sample.BakeText());

        Assert.Equal([("docker-bake.json", "Shop")], Find(items: ["docker-bake.json"]).Select(file => (file.Path, file.ClassName)));
    }

    [Fact]
    public void A_file_that_is_written_now_is_none()
    {
        _folder.Write("Dockerfile", Sample.Text());

        Assert.Empty(Find(current: ["Dockerfile"], remembered: [WrittenFile.Of(Sample.File())], items: ["Dockerfile"]));
    }

    [Fact]
    public void A_file_that_is_gone_or_has_become_somebodys_own_is_none()
    {
        _folder.Write("own", "FROM alpine\n");

        Assert.Empty(Find(remembered: [WrittenFile.Of(Sample.File("gone")), WrittenFile.Of(Sample.File("own"))]));
    }

    [Fact]
    public void The_file_of_a_project_in_a_folder_below_is_that_projects_own()
    {
        _folder.Write("tests/Tests.csproj", "<Project />");
        _folder.Write("tests/deploy/Dockerfile", Sample.Text());

        Assert.Empty(Find(items: ["tests/deploy/Dockerfile"]));
    }

    [Fact]
    public void Beside_a_second_project_file_nobody_can_tell_whose_it_is()
    {
        _folder.Write("Other.csproj", "<Project />");
        _folder.Write("Dockerfile", Sample.Text());

        Assert.Empty(Find(items: ["Dockerfile"]));
    }

    private List<WrittenFile> Find(string[]? current = null, WrittenFile[]? remembered = null, string[]? items = null) =>
        Orphans.Find(
            [.. (current ?? []).Select(path => _folder[path])],
            remembered ?? [],
            items ?? [],
            new ProjectContext(_folder["Shop.csproj"], AllowOutsideRepository: false));
}
