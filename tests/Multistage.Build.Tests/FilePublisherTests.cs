using Multistage.Build.Planning;

namespace Multistage.Build.Tests;

public sealed class FilePublisherTests : IDisposable, IBuildReport
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _report = [];

    public void Dispose() => _folder.Dispose();

    void IBuildReport.Problem(Problem problem) => _report.Add(problem.Code);

    void IBuildReport.Written(string message) => _report.Add(message);

    [Fact]
    public void The_first_build_writes_and_the_second_has_nothing_to_do()
    {
        Build([Sample.File("deploy/Dockerfile")]);
        var written = File.GetLastWriteTimeUtc(_folder["deploy/Dockerfile"]);
        Build([Sample.File("deploy/Dockerfile")]);

        Assert.Equal(["Multistage wrote deploy/Dockerfile from Shop.ApiImage."], _report);
        Assert.Equal(Sample.Text(), _folder.Read("deploy/Dockerfile"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder["deploy/Dockerfile"]));
    }

    [Fact]
    public void What_somebody_typed_into_the_file_is_kept()
    {
        Build([Sample.File()]);
        File.AppendAllText(_folder["Dockerfile"], "RUN my-hour-of-work\n");
        Build([Sample.File()]);

        Assert.Equal(Sample.Text(), _folder.Read("Dockerfile"));
        var kept = Assert.Single(Directory.GetFiles(_folder["obj/kept"]));
        Assert.EndsWith("RUN my-hour-of-work\n", File.ReadAllText(kept), StringComparison.Ordinal);
        Assert.Contains(kept, _report[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_class_leaves_no_copies_behind()
    {
        Build([Sample.File()]);
        Build([Sample.File(instructions: "FROM debian\n")]);

        Assert.Equal("Multistage updated Dockerfile from Shop.ApiImage.", _report[^1]);
        Assert.False(Directory.Exists(_folder["obj/kept"]));
    }

    [Fact]
    public void One_file_that_is_refused_does_not_keep_the_others_from_being_written()
    {
        _folder.Write("a", "FROM mine\n");
        Build([Sample.File("a"), Sample.File("../b"), Sample.File("c")]);

        Assert.Equal(["MULTI0003", "MULTI0004", "Multistage wrote c from Shop.ApiImage."], _report);
        Assert.Equal("FROM mine\n", _folder.Read("a"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error_and_no_exception()
    {
        _folder.Write("deploy", "a file where the folder should be");
        Build([Sample.File("deploy/Dockerfile")]);

        Assert.Equal(["MULTI0008"], _report);
    }

    [Fact]
    public void An_orphan_is_remembered_until_it_is_gone()
    {
        Build([Sample.File(), Sample.File("old")]);
        _report.Clear();

        Build([Sample.File()]);
        Build([Sample.File()]);
        Assert.Equal(["MULTI0011", "MULTI0011"], _report);

        File.Delete(_folder["old"]);
        Build([Sample.File()]);
        Assert.Equal(2, _report.Count);
        Assert.DoesNotContain("old", _folder.Read("obj/manifest"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_orphan_that_a_new_class_writes_is_none_any_more()
    {
        Build([Sample.File()]);
        Build([]);
        Build([Sample.File(className: "Shop.NewImage")]);

        Assert.Equal("Multistage updated Dockerfile from Shop.NewImage.", _report[^1]);
    }

    [Fact]
    public void To_verify_writes_nothing_at_all()
    {
        Build([Sample.File()], BuildMode.Verify);

        Assert.Equal(["MULTI0002"], _report);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [SkippableFact]
    public void A_linked_file_is_neither_followed_nor_replaced()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making links needs a privilege.");
        _folder.Write("target", Sample.Text("FROM old\n"));
        File.CreateSymbolicLink(_folder["Dockerfile"], "target");
        Directory.CreateSymbolicLink(_folder["deploy"], "/");
        Build([Sample.File(), Sample.File("deploy/Dockerfile")]);

        Assert.Equal(["MULTI0006", "MULTI0006"], _report);
        Assert.Equal(Sample.Text("FROM old\n"), _folder.Read("target"));
        Assert.NotNull(File.ResolveLinkTarget(_folder["Dockerfile"], returnFinalTarget: false));
    }

    private void Build(GeneratedFile[] files, BuildMode mode = BuildMode.Write)
    {
        var project = new ProjectContext(_folder["Shop.csproj"], AllowOutsideRepository: false);
        var publisher = new FilePublisher(project, mode, _folder["obj/manifest"], _folder["obj/kept"], this);
        publisher.Remember();
        foreach (var file in files)
        {
            publisher.Publish(file);
        }

        publisher.ReportOrphans([]);
        publisher.SaveMemory();
    }
}
