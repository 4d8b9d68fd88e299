using System.Reflection;

namespace Multistage.Tool.Tests.Formatting;

public sealed class ExampleTests
{
    private static readonly string Examples = typeof(ExampleTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Examples").Value!;

    [Fact]
    public void What_the_build_writes_is_formatted()
    {
        var files = Directory.EnumerateFiles(Examples, "*Dockerfile", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, path => Assert.Equal(File.ReadAllText(path), Formatted.Text(File.ReadAllText(path))));
    }
}
