using Multistage.Build.Planning;

namespace Multistage.Build.Tests.Planning;

public sealed class ManifestTests
{
    [Fact]
    public void What_is_printed_is_read_back_sorted_by_path()
    {
        WrittenFile[] files = [new("deploy/my file", "Shop.Image<T, U>", "00ff"), new("Dockerfile", "Shop.ApiImage", "12")];

        Assert.Equal([files[1], files[0]], Manifest.Parse(Manifest.Print(files)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<<<<<<< mine\nnonsense\n\t\n")]
    public void Nonsense_is_as_good_as_nothing(string text) => Assert.Empty(Manifest.Parse(text));

    [Fact]
    public void Line_ends_do_not_count_in_the_hash() =>
        Assert.Equal(WrittenFile.HashOf("a\nb\n"), WrittenFile.HashOf("\uFEFFa\r\nb\r\n"));
}
