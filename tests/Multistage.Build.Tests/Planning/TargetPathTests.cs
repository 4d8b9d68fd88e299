using Multistage.Build.Planning;

namespace Multistage.Build.Tests.Planning;

public sealed class TargetPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TargetPathTests() => Directory.CreateDirectory(_folder["repo/src/Shop"]);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Dockerfile", "repo/src/Shop/Dockerfile")]
    [InlineData("deploy/api.Dockerfile", "repo/src/Shop/deploy/api.Dockerfile")]
    [InlineData("./../../Dockerfile", "repo/Dockerfile")]
    [InlineData("..Dockerfile", "repo/src/Shop/..Dockerfile")]
    public void A_path_inside_the_repository_is_relative_to_the_project(string path, string full)
    {
        Directory.CreateDirectory(_folder["repo/.git"]);

        Assert.Equal(_folder[full], Resolve(path).Path);
    }

    [Theory]
    [InlineData("../../../Dockerfile")]
    [InlineData("../../../repo2/Dockerfile")]
    [InlineData("/etc/Dockerfile")]
    public void A_path_outside_the_repository_is_refused_unless_allowed(string path)
    {
        _folder.Write("repo/.git", "gitdir: elsewhere");

        Assert.Equal("MULTI0004", Resolve(path).Problem?.Code);
        Assert.NotNull(Resolve(path, allowOutside: true).Path);
    }

    [Fact]
    public void Without_a_repository_the_folder_of_the_project_is_the_limit()
    {
        Assert.Equal("MULTI0004", Resolve("../Dockerfile").Problem?.Code);
        Assert.NotNull(Resolve("deploy/Dockerfile").Path);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("deploy/", "names a folder")]
    [InlineData("..", "names a folder")]
    [InlineData("deploy\\Dockerfile", "has a backslash")]
    [InlineData("Docker\nfile", "has a control character")]
    [InlineData(" Dockerfile", "has blanks at its ends")]
    public void A_path_that_means_different_things_on_different_systems_is_refused(string path, string reason)
    {
        var problem = Resolve(path).Problem;

        Assert.Equal("MULTI0005", problem?.Code);
        Assert.Contains(reason, problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_on_the_way_is_refused_since_it_may_lead_anywhere()
    {
        Directory.CreateDirectory(_folder["repo/.git"]);
        var link = _folder["repo/src/Shop/deploy"];

        Assert.Equal("MULTI0006", Resolve("deploy/Dockerfile", isLink: path => path == link).Problem?.Code);
        Assert.NotNull(Resolve("other/Dockerfile", isLink: path => path == link).Path);
    }

    [Fact]
    public void Links_above_the_project_are_how_the_user_came_here()
    {
        Directory.CreateDirectory(_folder["repo/.git"]);

        Assert.NotNull(Resolve("../Dockerfile", isLink: path => path == _folder["repo/src"]).Path);
    }

    private (string? Path, Problem? Problem) Resolve(string path, bool allowOutside = false, Func<string, bool>? isLink = null)
    {
        var project = new ProjectContext(_folder["repo/src/Shop/Shop.csproj"], allowOutside);
        return (TargetPath.Resolve(Sample.File(path), project, isLink ?? (_ => false), out var problem), problem);
    }
}
