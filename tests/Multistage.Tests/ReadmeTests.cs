using System.Runtime.CompilerServices;

namespace Multistage.Tests;

/// <summary>What the README shows is what the repository holds.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_class_that_opens_it_is_the_example()
    {
        var source = Read("examples/PythonFlask/images/FixedImage.cs");

        Assert.Contains(
            "```csharp\n" + source[source.IndexOf("[Dockerfile(", StringComparison.Ordinal)..] + "```\n",
            Read("README.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_Dockerfile_below_it_is_what_the_build_makes_of_it() => Assert.Contains(
        "```dockerfile\n" + Read("examples/PythonFlask/fixed.Dockerfile") + "```\n", Read("README.md"), StringComparison.Ordinal);

    private static string Read(string path, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", path)).ReplaceLineEndings("\n");
}
