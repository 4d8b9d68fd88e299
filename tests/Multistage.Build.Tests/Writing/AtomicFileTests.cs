using System.Runtime.Versioning;
using System.Text;
using Multistage.Build.Writing;

namespace Multistage.Build.Tests.Writing;

public sealed class AtomicFileTests : IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("FROM alpine\n");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_file_gets_its_folders_and_nothing_else_is_left_behind()
    {
        AtomicFile.Write(_folder["deploy/linux/Dockerfile"], Content);

        Assert.Equal(Content, File.ReadAllBytes(_folder["deploy/linux/Dockerfile"]));
        Assert.Single(Directory.GetFileSystemEntries(_folder["deploy/linux"]));
    }

    [Fact]
    public void An_existing_file_is_replaced_whole()
    {
        _folder.Write("Dockerfile", new string('x', 10_000));

        AtomicFile.Write(_folder["Dockerfile"], Content);

        Assert.Equal(Content, File.ReadAllBytes(_folder["Dockerfile"]));
        Assert.Single(Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [SkippableFact]
    public void A_reader_that_has_the_file_open_goes_on_reading_the_old_content()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not replace a file that is open.");
        _folder.Write("Dockerfile", "old content");
        using var reader = new StreamReader(_folder["Dockerfile"]);

        AtomicFile.Write(_folder["Dockerfile"], Content);

        Assert.Equal("old content", reader.ReadToEnd());
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void The_permissions_of_a_file_stay_as_they_are()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no permission bits.");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(_folder.Write("Dockerfile", "old content"), mode);

        AtomicFile.Write(_folder["Dockerfile"], Content);

        Assert.Equal(mode, File.GetUnixFileMode(_folder["Dockerfile"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_error_and_leaves_nothing_behind()
    {
        _folder.Write("deploy", "a file where the folder should be");

        Assert.ThrowsAny<IOException>(() => AtomicFile.Write(_folder["deploy/Dockerfile"], Content));
        Assert.Single(Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void Many_writers_at_once_leave_one_whole_file()
    {
        Parallel.For(0, 32, _ => AtomicFile.Write(_folder["Dockerfile"], Content));

        Assert.Equal(Content, File.ReadAllBytes(_folder["Dockerfile"]));
        Assert.Single(Directory.GetFileSystemEntries(_folder.FullPath));
    }
}
